// The page's side of A2UI: the app that shows the page hands messages to `openclawA2UI`, the published
// renderer shows them, and what a person does goes back to the app.
import { Data } from "@a2ui/lit/0.8";
import { Context } from "@a2ui/lit/ui";
import { ContextProvider } from "@lit/context";
import { css, html, LitElement } from "lit";
import { repeat } from "lit/directives/repeat.js";
import MarkdownIt from "markdown-it";

import { theme } from "./theme.js";

// Without `html`, so that text from an agent stays text; links are checked by the library.
const markdown = new MarkdownIt({ html: false, linkify: false });
const toHtml = (text) => markdown.render(text);

const newId = () =>
  globalThis.crypto?.randomUUID?.() ?? `a2ui-${Date.now()}-${Math.random().toString(36).slice(2)}`;

// iOS and macOS take the object, Android a text, and only as a method call.
const post = (message) => {
  const apple = globalThis.webkit?.messageHandlers?.openclawCanvasA2UIAction;
  if (apple) {
    apple.postMessage(message);
    return;
  }
  if (!globalThis.openclawCanvasA2UIAction?.postMessage) throw new Error("missing native bridge");
  globalThis.openclawCanvasA2UIAction.postMessage(JSON.stringify(message));
};

const literalOf = (value) => value.literalString ?? value.literalNumber ?? value.literalBoolean;

class A2uiHost extends LitElement {
  static properties = { surfaces: { state: true }, notice: { state: true } };

  static styles = css`
    :host {
      box-sizing: border-box;
      display: block;
      min-height: 100%;
      padding: var(--openclaw-a2ui-inset-top, 16px) var(--openclaw-a2ui-inset-right, 16px)
        var(--openclaw-a2ui-inset-bottom, 16px) var(--openclaw-a2ui-inset-left, 16px);
    }
    a2ui-surface { margin-bottom: 16px; }
    .empty, .notice { opacity: 0.75; text-align: center; }
    .notice { bottom: 12px; left: 0; position: fixed; right: 0; }
    .notice.failed { color: var(--danger); opacity: 1; }
  `;

  #processor = Data.createSignalA2uiMessageProcessor();
  #pending = null;
  #onStatus = (event) => this.#showStatus(event.detail ?? {});

  constructor() {
    super();
    this.surfaces = [];
    this.notice = null;
    new ContextProvider(this, { context: Context.themeContext, initialValue: theme });
    new ContextProvider(this, { context: Context.markdown, initialValue: toHtml });
    this.addEventListener("a2uiaction", (event) => this.#send(event.detail ?? event.payload));
  }

  connectedCallback() {
    super.connectedCallback();
    globalThis.openclawA2UI = {
      applyMessages: (messages) => this.applyMessages(messages),
      reset: () => this.reset(),
      getSurfaces: () => [...this.#processor.getSurfaces().keys()],
    };
    globalThis.addEventListener("openclaw:a2ui-action-status", this.#onStatus);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    globalThis.removeEventListener("openclaw:a2ui-action-status", this.#onStatus);
  }

  applyMessages(messages) {
    if (!Array.isArray(messages)) throw new Error("A2UI: expected messages array");
    this.#processor.processMessages(messages);
    return { ok: true, surfaces: this.#refresh() };
  }

  reset() {
    // A new one: what is still shown asks the old one for its data, which would bring it back.
    this.#processor = Data.createSignalA2uiMessageProcessor();
    this.#refresh();
    return { ok: true };
  }

  // An answer from the agent, whatever it is, ends the wait for one.
  #refresh() {
    this.#pending = null;
    this.notice = null;
    this.surfaces = [...this.#processor.getSurfaces()];
    return this.surfaces.map(([id]) => id);
  }

  #send(detail) {
    const action = detail?.action;
    if (detail?.eventType !== "a2ui.action" || !action?.name) return;
    const sourceComponentId = detail.sourceComponentId ?? "";
    const owner = this.surfaces.find(([, surface]) => surface?.components?.has?.(sourceComponentId));
    const [surfaceId, surface] = owner ?? ["main", null];
    const context = this.#contextOf(action, surface?.components?.get(sourceComponentId), surfaceId);
    const userAction = {
      id: newId(),
      name: action.name,
      surfaceId,
      sourceComponentId,
      timestamp: new Date().toISOString(),
      ...(Object.keys(context).length > 0 ? { context } : {}),
    };
    globalThis.__openclawLastA2UIAction = userAction;
    this.#pending = userAction;
    this.notice = { text: `${action.name}…` };
    try {
      post({ userAction });
    } catch (error) {
      this.#showStatus({ id: userAction.id, ok: false, error: error.message });
    }
  }

  #contextOf(action, component, surfaceId) {
    const entries = (Array.isArray(action.context) ? action.context : [])
      .filter((item) => item?.key && item.value)
      .map(({ key, value }) => {
        if (typeof value.path !== "string") return [key, literalOf(value)];
        return [key, component ? this.#processor.getData(component, value.path, surfaceId) : null];
      })
      .filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
  }

  #showStatus({ id, ok, error }) {
    if (this.#pending?.id !== id) return;
    const { name } = this.#pending;
    this.notice = ok
      ? { text: `${name}: sent` }
      : { text: `${name}: ${error || "could not be sent"}`, isFailure: true };
  }

  render() {
    const notice = this.notice
      ? html`<p class="notice ${this.notice.isFailure ? "failed" : ""}" role="status">
          ${this.notice.text}
        </p>`
      : "";
    if (this.surfaces.length === 0)
      return html`<p class="empty">Waiting for something to show.</p>${notice}`;
    return html`${repeat(
      this.surfaces,
      ([id]) => id,
      ([id, surface]) => html`<a2ui-surface
        .surfaceId=${id}
        .surface=${surface}
        .processor=${this.#processor}
      ></a2ui-surface>`,
    )}${notice}`;
  }
}

customElements.define("openclaw-a2ui-host", A2uiHost);

// What apps of the older releases call on the page they show; there is no status line here.
globalThis.__openclaw = globalThis.__openclaw ?? {
  setDebugStatusEnabled: () => {},
  setStatus: () => {},
};

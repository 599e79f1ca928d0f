// Put into every page the canvas host serves: the way to the app that shows the page, and live reload.
(() => {
  const send = (payload) => {
    try {
      const text = typeof payload === "string" ? payload : JSON.stringify(payload);
      const handler = globalThis.webkit?.messageHandlers?.openclawCanvasA2UIAction;
      if (handler) {
        handler.postMessage(text);
        return true;
      }
      // Called as a method: Android's object refuses anything else.
      if (globalThis.openclawCanvasA2UIAction?.postMessage) {
        globalThis.openclawCanvasA2UIAction.postMessage(text);
        return true;
      }
    } catch {
      // Whoever asked hears that it did not work.
    }
    return false;
  };
  const newId = () => globalThis.crypto?.randomUUID?.() ?? String(Date.now());
  const sendUserAction = (action) => {
    const given = typeof action?.id === "string" ? action.id.trim() : "";
    return send({ userAction: { ...action, id: given || newId() } });
  };
  globalThis.OpenClaw = globalThis.OpenClaw ?? {};
  globalThis.OpenClaw.postMessage = send;
  globalThis.OpenClaw.sendUserAction = sendUserAction;
  globalThis.openclawPostMessage = send;
  globalThis.openclawSendUserAction = sendUserAction;

  // Behind a capability the socket is behind it, too.
  const capability = /^\/__openclaw__\/cap\/[^/]+/.exec(location.pathname)?.[0] ?? "";
  const query = new URLSearchParams(location.search).get("oc_cap");
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const address = `${scheme}//${location.host}${capability}/__openclaw__/ws${
    query ? `?oc_cap=${encodeURIComponent(query)}` : ""}`;
  let pause = 1000;
  const listen = () => {
    let socket;
    try {
      socket = new WebSocket(address);
    } catch {
      return;
    }
    socket.onopen = () => {
      pause = 1000;
    };
    socket.onmessage = (event) => {
      if (event.data === "reload") location.reload();
    };
    socket.onclose = () => {
      setTimeout(listen, pause);
      pause = Math.min(pause * 2, 60000);
    };
  };
  listen();
})();

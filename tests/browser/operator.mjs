// SPDX-License-Identifier: GPL-3.0-or-later
// Just enough of an operator or a node to be told where the canvas is.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { randomUUID } from "node:crypto";

import WebSocket from "ws";

const raw = (key) => key.export({ type: "spki", format: "der" }).subarray(-32);
const url64 = (bytes) => Buffer.from(bytes).toString("base64url");

export const newIdentity = () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  const publicKey = raw(createPublicKey(createPrivateKey(privateKey.export({ type: "pkcs8", format: "pem" }))));
  return { privateKey, publicKey, id: createHash("sha256").update(publicKey).digest("hex") };
};

export class Session {
  #socket;
  #waiting = new Map();
  #events = [];
  #eventWaiters = [];

  // Signs in and gives the hello.
  async open({ port, token, role = "operator", identity, caps = [], commands = [], protocol = 4, name }) {
    this.#socket = new WebSocket(`ws://127.0.0.1:${port}`);
    this.#socket.on("message", (data) => this.#take(JSON.parse(String(data))));
    const { nonce, ts } = (await this.event("connect.challenge")).payload;
    const client = {
      id: role === "node" ? "node-host" : "gateway-client",
      mode: role === "node" ? "node" : "backend",
      version: "1.0.0",
      displayName: name,
      platform: role === "node" ? "macos" : "linux",
      deviceFamily: role === "node" ? "Mac" : "Linux",
    };
    const scopes = role === "node" ? [] : ["operator.admin"];
    const params = {
      minProtocol: protocol, maxProtocol: protocol, client, role, scopes, caps, commands, auth: { token },
    };
    if (identity) {
      // The older protocol signs less of the client.
      const ending = protocol === 3 ? [] : [client.platform, client.deviceFamily.toLowerCase()];
      const text = [protocol === 3 ? "v2" : "v3", identity.id, client.id, client.mode, role, scopes.join(","), ts,
        token, nonce, ...ending].join("|");
      params.device = {
        id: identity.id,
        publicKey: url64(identity.publicKey),
        signature: url64(sign(null, Buffer.from(text), identity.privateKey)),
        signedAt: ts,
        nonce,
      };
    }
    return this.call("connect", params);
  }

  call(method, params = {}) {
    const id = randomUUID();
    this.#socket.send(JSON.stringify({ type: "req", id, method, params }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  event(name) {
    const known = this.#events.findIndex((frame) => frame.event === name);
    if (known >= 0) return Promise.resolve(this.#events.splice(known, 1)[0]);
    return new Promise((resolve) => this.#eventWaiters.push({ name, resolve }));
  }

  close() {
    this.#socket.close();
  }

  #take(frame) {
    if (frame.type === "event") {
      const waiter = this.#eventWaiters.findIndex(({ name }) => name === frame.event);
      if (waiter >= 0) this.#eventWaiters.splice(waiter, 1)[0].resolve(frame);
      else this.#events.push(frame);
      return;
    }
    const waiting = this.#waiting.get(frame.id);
    this.#waiting.delete(frame.id);
    if (frame.ok) waiting?.resolve(frame.payload);
    else waiting?.reject(new Error(`${frame.error?.code}: ${frame.error?.message}`));
  }
}

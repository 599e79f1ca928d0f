// SPDX-License-Identifier: GPL-3.0-or-later
// phone.mjs URL TOKEN NAME: a node that offers a camera and nothing else, over @openclaw/gateway-client; says
// "connected" once it is let in, and asks until then. Run from a folder that has that package.
import { createPrivateKey, createPublicKey, generateKeyPairSync, createHash, sign } from "node:crypto";
import { GatewayClient } from "@openclaw/gateway-client";

const [url, token, name] = process.argv.slice(2);
const RawKeyBytes = 32;
const rawKey = (pem) => createPublicKey(pem).export({ type: "spki", format: "der" }).subarray(-RawKeyBytes);
const pair = generateKeyPairSync("ed25519");
const publicKeyPem = pair.publicKey.export({ type: "spki", format: "pem" });
const privateKeyPem = pair.privateKey.export({ type: "pkcs8", format: "pem" });
const deviceId = createHash("sha256").update(rawKey(publicKeyPem)).digest("hex");

new GatewayClient({
  url, token, clientName: "openclaw-android", clientDisplayName: name, mode: "node", role: "node", scopes: [],
  platform: "android", deviceFamily: "phone", caps: ["camera"], commands: ["camera.list"],
  deviceIdentity: { deviceId, publicKeyPem, privateKeyPem },
  hostDeps: {
    signDevicePayload: (pem, payload) => sign(null, Buffer.from(payload), createPrivateKey(pem)).toString("base64url"),
    publicKeyRawBase64UrlFromPem: (pem) => rawKey(pem).toString("base64url"),
  },
  onHelloOk: () => console.log("connected"),
  onConnectError: (error) => console.log(String(error)),
}).start();
setInterval(() => {}, 60_000); // until it is ended

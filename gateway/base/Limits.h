// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// Every size, count and time limit of the gateway, each with where it is laid down: `v3`/`v4` with
/// a section are the protocol descriptions; `own` is this product's decision.
namespace gateway::limits {

using namespace std::chrono_literals;

// Messages.
inline constexpr qint64 PreAuthMessageBytes = 65'536; // v4 1.3
inline constexpr qint64 MessageBytes = 26'214'400;    // v4 1.3, announced as policy.maxPayload
inline constexpr qint64 SendBufferBytes = 52'428'800; // v4 1.3, announced as maxBufferedBytes
inline constexpr int JsonDepth = 128;                 // own: QJsonDocument itself stops at 1024
inline constexpr qsizetype CloseReasonBytes = 120;    // v3 1.3, v4 1.3
inline constexpr int HandshakeQueuedFrames = 16;      // v4 1.3
inline constexpr int RefusedRoleCallsInRow = 10;      // v4 1.3

// Times of a connection.
inline constexpr std::chrono::milliseconds HandshakeTimeout = 15s;    // v4 1.3
inline constexpr std::chrono::milliseconds TickInterval = 30s;        // v3 1.3, v4 1.3
inline constexpr std::chrono::milliseconds PingInterval = 25s;        // v4 1.3
inline constexpr std::chrono::milliseconds HealthInterval = 60s;      // v3 1.3, v4 1.3
inline constexpr std::chrono::milliseconds CloseGrace = 1s;           // v4 1.3
inline constexpr std::chrono::milliseconds RestartExpected = 1'500ms; // v4 12.4
inline constexpr std::chrono::milliseconds ShutdownGrace = 4s; // own: exit is promised within 5 s

// Before authentication.
inline constexpr int PreAuthConnectionsPerAddress = 32; // v4 1.1
inline constexpr int PreAuthConnections = 512;          // own: all addresses together
inline constexpr int Connections = 8192;                // own
inline constexpr qsizetype HttpHeadBytes = 16'384;      // own: official heads are < 1 KiB
inline constexpr int HttpHeaderLines = 64;              // own; QWebSocketServer stops at 100
inline constexpr std::chrono::milliseconds HttpHeadTimeout = 10s;     // own
inline constexpr std::chrono::milliseconds TlsHandshakeTimeout = 10s; // own

// Plain HTTP.
inline constexpr std::chrono::milliseconds HttpIdleTimeout = 60s; // own: between two requests
inline constexpr std::chrono::milliseconds HttpSendTimeout = 30s; // own: without any progress
inline constexpr std::chrono::milliseconds HttpLinger = 500ms;    // own: to read the last answer
inline constexpr int HttpRequestsPerConnection = 10'000;          // own
inline constexpr qint64 HttpSendChunk = 65'536;                   // own: read from disk at once
inline constexpr qint64 HttpWholeBody = 131'072;                  // own: sent with its head
inline constexpr qint64 HttpSendBuffer = 262'144;    // own: waiting for one client, plus one chunk
inline constexpr int HttpConnectionsPerAddress = 64; // own: a browser opens about 6
inline constexpr int HttpConnections = 1024;         // own: all addresses together

// Canvas.
inline constexpr std::chrono::milliseconds CapabilityLifetime = 600s; // v4 13, extended on use
inline constexpr qsizetype RecentFilesBytes = 4'194'304;              // own: kept in memory
inline constexpr qsizetype CanvasPathBytes = 4096;                    // own: of a request path
inline constexpr std::chrono::milliseconds ReloadQuiet = 50ms;        // own: v3 9.4 takes 150 ms
inline constexpr std::chrono::milliseconds ReloadPatience = 1s;       // own: in an endless burst
inline constexpr int WatchedFolders = 4096;                           // own: one watch for each
inline constexpr int WatchedDepth = 32;                               // own
inline constexpr int ReloadListeners = 256;                           // own: pages that wait
inline constexpr int ReloadListenersPerAddress = 32;                  // own

// Device proof.
inline constexpr std::chrono::milliseconds ProofAge = 120s;   // v4 4.2
inline constexpr std::chrono::milliseconds ProofAgeV3 = 600s; // v3 3.2

// Pairing.
inline constexpr std::chrono::milliseconds PairingLifetime = 300s; // v3 3.4, v4 5.4
inline constexpr int PendingPairings = 64;                         // own
inline constexpr int PendingPairingsPerAddress = 8;                // own
inline constexpr int PairedDevices = 1000;                         // own
inline constexpr qsizetype DeviceLabelChars = 64;                  // v4 5.7

// Nodes.
inline constexpr std::chrono::milliseconds InvokeTimeout = 30s; // v3 6.4, v4 10.4
inline constexpr int InvokesPerNode = 256;                      // own
inline constexpr int NodeCommands = 256;                        // own, per node
inline constexpr int NodeCaps = 64;                             // own, per node
inline constexpr qsizetype ProgressChunkChars = 16'384;         // v4 10.4

inline constexpr int ActivityPerNode = 100; // desktop-ui.md 10.2

// Refused connections, kept for the owner to see.
inline constexpr int Refusals = 200;                     // own
inline constexpr std::chrono::hours RefusalLifetime{24}; // desktop-ui.md 8.3

// Work that waits for a node.
inline constexpr std::chrono::milliseconds ReportLifetime = 24h;     // v4 10.5: the longest
inline constexpr std::chrono::milliseconds DeferredLifetime = 10min; // v4 10.4
inline constexpr qsizetype DeferredPerNode = 64;                     // v4 10.4

// Approvals of commands.
inline constexpr std::chrono::milliseconds ApprovalTimeout = 1'800s; // v4 11.1
inline constexpr std::chrono::milliseconds ApprovalTimeoutV3 = 120s; // v3 5.8

// Presence.
inline constexpr std::chrono::milliseconds PresenceLifetime = 300s; // v3 6.6, v4 12.1
inline constexpr int PresenceEntries = 200;                         // v3 6.6, v4 12.1

// Operators.
inline constexpr int RequestsPerConnection = 256;                    // v4 1.3
inline constexpr std::size_t ControlWrites = 30;                     // v4 1.3
inline constexpr std::chrono::milliseconds ControlWriteWindow = 60s; // v4 1.3

// Files.
inline constexpr qint64 ConfigFileBytes = 4'194'304; // own
inline constexpr qint64 StateFileBytes = 67'108'864; // own

} // namespace gateway::limits

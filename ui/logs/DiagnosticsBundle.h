// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/logs/Redactor.h"

#include <QCoreApplication>

namespace ui {

/// One part of a diagnostics archive: a text file.
struct DiagnosticsPart
{
    QString fileName = {};
    QString title = {};
    QString text = {};
};

/// What can help somebody else to see what is wrong here, as texts without secrets or persons.
/// A line that cannot be looked at is left out and counted. Nothing is sent anywhere.
///
/// Rule: desktop-ui.md 12 "Save diagnostics".
class DiagnosticsBundle final
{
    Q_DECLARE_TR_FUNCTIONS(ui::DiagnosticsBundle)

public:
    static constexpr int MaxLogLines = 2000;

    struct Sources
    {
        gateway::GatewaySnapshot snapshot = {};
        QList<gateway::CheckResult> checks = {};
        QList<gateway::LogLine> log = {};
        Redactor::Person person = {};
        QList<QByteArray> secrets = {}; ///< Known ones, to be found wherever they stand.
        QStringList system = {};        ///< Lines about program, Qt and operating system.
    };

    /// Pure.
    [[nodiscard]] static DiagnosticsBundle make(const Sources &sources);

    [[nodiscard]] const QList<DiagnosticsPart> &parts() const { return m_parts; }
    [[nodiscard]] int redactions() const { return m_redactions; }
    [[nodiscard]] int droppedLines() const { return m_droppedLines; }

    /// The chosen parts as one text, for looking at and copying.
    [[nodiscard]] static QString text(const QList<DiagnosticsPart> &parts);
    /// As a zip archive; the system's words if it cannot be written.
    [[nodiscard]] static std::optional<QString> save(const QList<DiagnosticsPart> &parts,
                                                     const QString &path);

private:
    QList<DiagnosticsPart> m_parts;
    int m_redactions = 0;
    int m_droppedLines = 0;
};

} // namespace ui

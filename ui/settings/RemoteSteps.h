// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QCoreApplication>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// The words for a connection to another computer's gateway. Pure.
class RemoteStepText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::RemoteStepText)

public:
    RemoteStepText() = delete;

    /// "SSH tunnel", "Certificate".
    [[nodiscard]] static QString title(gateway::RemoteStep::Kind kind);
    /// "Signed in.": how the step ended.
    [[nodiscard]] static QString result(const gateway::RemoteStep &step);
    /// What a person does about it; empty where nothing is known.
    [[nodiscard]] static QString advice(const gateway::CommandError &error);
};

/// How far a test connection came: one line for each step, with what to do about the one that
/// failed.
class RemoteSteps final : public QWidget
{
    Q_OBJECT

public:
    RemoteSteps(const QString &objectName, QWidget *parent);

    void showWaiting();
    /// `pinned`: the fingerprint that was expected, to be compared.
    void showSteps(const QList<gateway::RemoteStep> &steps, const QString &pinned);
    void showFailure(const gateway::CommandError &error);
    void clear();

signals:
    void pinAsked(const QString &fingerprint);

private:
    QLabel *addLine(const QString &name, const QString &text);
    void addAdvice(const gateway::RemoteStep &step, const QString &pinned);

    QVBoxLayout *m_column = nullptr;
    QWidget *m_lines = nullptr; ///< Made anew with each result.
};

/// A fingerprint in groups that an eye can compare.
[[nodiscard]] QString groupedFingerprint(const QString &fingerprint);

} // namespace ui

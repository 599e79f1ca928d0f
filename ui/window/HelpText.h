// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/PageId.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace ui {

/// One question of the help and its answer, both plain text.
struct HelpTopic
{
    QString title = {};
    QString text = {};
};

/// What F1 says about a page. Rule: desktop-ui.md 7.1, 13; the words of the settings file stand
/// here, not on the pages (16).
class HelpText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::HelpText)

public:
    HelpText() = delete;

    [[nodiscard]] static QList<HelpTopic> topics(PageId page);

private:
    [[nodiscard]] static QList<HelpTopic> overview();
    [[nodiscard]] static QList<HelpTopic> nodes();
    [[nodiscard]] static QList<HelpTopic> pairing();
    [[nodiscard]] static QList<HelpTopic> general();
    [[nodiscard]] static QList<HelpTopic> network();
    [[nodiscard]] static QList<HelpTopic> access();
    [[nodiscard]] static QList<HelpTopic> canvas();
    [[nodiscard]] static QList<HelpTopic> discovery();
    [[nodiscard]] static QList<HelpTopic> remote();
    [[nodiscard]] static QList<HelpTopic> logs();
    [[nodiscard]] static QList<HelpTopic> about();
};

} // namespace ui

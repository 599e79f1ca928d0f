// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeAutostart.h"
#include "tests/support/FakeAwake.h"
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/Hints.h"
#include "ui/common/UiPreferences.h"
#include "ui/settings/SettingsEditor.h"
#include "ui/window/ApplyBar.h"
#include "ui/window/Page.h"
#include "ui/window/PageFactory.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <memory>

namespace gateway::test {

/// All that can be read in and below it, also by a screen reader.
inline QStringList textsOf(const QWidget &root)
{
    QStringList texts{root.windowTitle(), root.accessibleName()};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        texts += {widget->windowTitle(), widget->accessibleName(), widget->accessibleDescription(),
                  widget->toolTip(),     widget->objectName(),     widget->statusTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts += {edit->text(), edit->placeholderText()};
    }
    return texts;
}

/// One page with the apply bar below it, over a gateway that is a picture.
struct SettingsFixture
{
    QTemporaryDir home;
    FakeGatewayPort port;
    ui::UiPreferences preferences{home.filePath(QStringLiteral("ui.conf"))};
    NoNavigator navigator;
    FakeAutostart autostart;
    FakeAwake awake;
    ui::Hints hints{preferences};
    GatewaySnapshot now = runningSnapshot();
    std::unique_ptr<ui::SettingsEditor> editor;
    std::unique_ptr<QWidget> window;
    ui::Page *page = nullptr;

    ~SettingsFixture() { window.reset(); }

    void open(ui::PageId id)
    {
        port.setSnapshot(now);
        window.reset();
        editor = std::make_unique<ui::SettingsEditor>(port, [] {
            return QList<ui::OwnAddress>{
                {.address = QStringLiteral("192.168.1.20"), .network = QStringLiteral("Ethernet")}};
        });
        const ui::UiContext context{.port = port,
                                    .preferences = preferences,
                                    .navigator = navigator,
                                    .editor = editor.get(),
                                    .autostart = &autostart,
                                    .awake = &awake,
                                    .hints = &hints};
        window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(window.get());
        page = ui::makePage(id, context, window.get());
        column->addWidget(page);
        column->addWidget(new ui::ApplyBar(context, *editor, window.get()));
        window->show();
        page->showSnapshot(now);
        // What is made while the window is shown becomes visible with the next events.
        QCoreApplication::processEvents();
    }

    /// The gateway shows something new.
    void publish()
    {
        port.setSnapshot(now);
        page->showSnapshot(now);
        QCoreApplication::processEvents();
    }

    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    void click(const QString &name) const { find<QAbstractButton>(name)->click(); }
    /// Of a label, if it can be seen.
    [[nodiscard]] QString said(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
};

} // namespace gateway::test

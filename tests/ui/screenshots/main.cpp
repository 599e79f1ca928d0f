// SPDX-License-Identifier: GPL-3.0-or-later
// ui_screenshots OUTDIR [NAME-PART [LANGUAGE]]: draws every scene whose name contains NAME-PART, light,
// dark, and with text of twice the size; "documents": those that the documents show. LANGUAGE is one of
// the program's ("de"), "pseudo" or "mirrored".
#include "tests/support/ManualPairingClock.h"
#include "tests/support/NoNavigator.h"
#include "tests/ui/screenshots/SceneLanguage.h"
#include "tests/ui/screenshots/Scenes.h"

#include "ui/common/UiPreferences.h"
#include "ui/pairing/PairingInbox.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTextStream>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace gateway::test;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x23, 0x25, 0x28));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x1f));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8c, 0xc2, 0xff));
    palette.setColor(QPalette::PlaceholderText, QColor(0xff, 0xff, 0xff, 0x80));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x41));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    return palette;
}

QFont twice(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 2);
    return font;
}

bool draw(const Scene &scene, const QDir &folder, const QString &look)
{
    QTemporaryDir home;
    FakeGatewayPort port;
    ui::UiPreferences preferences(home.filePath(u"ui.conf"_s));
    NoNavigator navigator;
    ui::PairingInbox inbox(port, ManualPairingClock().clock());
    const auto window = scene.make(
        port, {.port = port, .preferences = preferences, .navigator = navigator, .inbox = &inbox});
    window->resize(scene.size);
    window->show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return window->grab().save(folder.filePath(u"%1-%2.png"_s.arg(scene.name, look)));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: ui_screenshots OUTDIR [NAME-PART [LANGUAGE]]\n";
        return 2;
    }
    const QString language = arguments.value(3, u"en"_s);
    if (!speak(language)) {
        QTextStream(stderr) << "no texts in the language " << language << '\n';
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!QDir().mkpath(folder.path()))
        return 1;
    const QPalette light = QApplication::palette();
    const QFont font = QApplication::font();
    const bool isForDocuments = arguments.value(2) == "documents"_L1;
    for (const Scene &scene : isForDocuments ? documentScenes() : allScenes()) {
        if (!isForDocuments && !scene.name.contains(arguments.value(2)))
            continue;
        QApplication::setPalette(light);
        if (!draw(scene, folder, u"light"_s))
            return 1;
        QApplication::setPalette(darkPalette());
        if (!draw(scene, folder, u"dark"_s))
            return 1;
        if (isForDocuments)
            continue;
        QApplication::setPalette(light);
        QApplication::setFont(twice(font));
        const bool isDrawn = draw(scene, folder, u"large"_s);
        QApplication::setFont(font);
        if (!isDrawn)
            return 1;
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page and dialog that can be drawn, in the window it stands in.
#include "tests/support/ManualPairingClock.h"
#include "tests/support/NoNavigator.h"
#include "tests/ui/screenshots/Scenes.h"

#include "ui/common/UiPreferences.h"
#include "ui/pairing/PairingInbox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gateway::test;

namespace {

/// A scene with all it needs, shown.
class Stage final
{
public:
    explicit Stage(const Scene &scene)
    {
        m_window = scene.make(m_port, {.port = m_port,
                                       .preferences = m_preferences,
                                       .navigator = m_navigator,
                                       .inbox = &m_inbox});
        // Dialogs open as large as they have to be.
        const bool isDialog = qobject_cast<QDialog *>(m_window.get());
        m_window->resize(isDialog ? scene.size.expandedTo(m_window->sizeHint()) : scene.size);
        m_window->show();
        m_window->activateWindow();
        // What is laid out anew asks its parent for room with the next events, and so on upwards.
        constexpr int Depth = 12;
        for (int level = 0; level < Depth; ++level)
            QCoreApplication::processEvents();
        if (isDialog && m_window->layout()) {
            const int height = m_window->layout()->totalHeightForWidth(m_window->width());
            m_window->resize(m_window->width(), std::max(height, m_window->height()));
            QCoreApplication::processEvents();
        }
    }

    [[nodiscard]] QWidget &window() const { return *m_window; }

    /// What can be seen in this window; dialogs above it are scenes of their own.
    template <typename T = QWidget>
    [[nodiscard]] QList<T *> shown() const
    {
        QList<T *> found;
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible() && widget->window() == m_window.get())
                found.append(widget);
        }
        return found;
    }

private:
    QTemporaryDir m_home;
    FakeGatewayPort m_port;
    ui::UiPreferences m_preferences{m_home.filePath(u"ui.conf"_s)};
    NoNavigator m_navigator;
    ui::PairingInbox m_inbox{m_port, ManualPairingClock().clock()};
    std::unique_ptr<QWidget> m_window;
};

/// The texts whose mnemonics are in force.
QStringList mnemonicTexts(const Stage &stage)
{
    QStringList texts;
    for (const QWidget *widget : stage.shown()) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts.append(box->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int at = 0; at < tabs->count(); ++at)
                texts.append(tabs->tabText(at));
        }
    }
    return texts;
}

/// Something a person works with, not a part of it that Qt makes.
bool isControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
        qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) ||
        qobject_cast<const QHeaderView *>(&widget) || widget.inherits("QTableCornerButton"))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget);
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

// The arrow keys go from one radio button to the next of its group.
bool isReached(const QWidget *control, const QSet<QWidget *> &reached)
{
    const auto *radio = qobject_cast<const QRadioButton *>(control);
    return std::ranges::any_of(reached, [&](const QWidget *widget) {
        if (widget == control || control->isAncestorOf(widget) || control->focusProxy() == widget)
            return true;
        const auto *other = radio ? qobject_cast<const QRadioButton *>(widget) : nullptr;
        return other && (radio->group() ? radio->group() == other->group()
                                        : radio->parentWidget() == other->parentWidget());
    });
}

/// What of the text does not fit; empty if all does.
QString clipped(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        QString text = button->text();
        text.remove(u'&');
        const int wanted = button->fontMetrics().size(Qt::TextShowMnemonic, text).width();
        return wanted > button->width() ? nameOf(widget) + u": "_s + text : QString();
    }
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (!label || label->text().isEmpty())
        return {};
    const bool isCut = label->wordWrap()
                           ? label->heightForWidth(label->width()) > label->height() + 1
                           : label->sizeHint().width() > label->width() + 1;
    return isCut ? nameOf(widget) + u": "_s + label->text() : QString();
}

} // namespace

class tst_EveryScene : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_font = QApplication::font();
        m_scenes = allScenes();
    }
    void cleanup()
    {
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyMnemonicIsUnique_data() { scenes(); }
    void everyMnemonicIsUnique()
    {
        const Stage stage(scene());
        QMap<QString, QString> taken;
        for (const QString &text : mnemonicTexts(stage)) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(u"“%1” and “%2” both answer to %3"_s.arg(
                                               taken.value(key), text, key)));
            taken.insert(key, text);
        }
    }

    void everyControlHasAName_data() { scenes(); }
    void everyControlHasAName()
    {
        const Stage stage(scene());
        for (QWidget *widget : stage.shown()) {
            if (!isControl(*widget) || qobject_cast<QTabBar *>(widget))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(nameOf(*widget)));
        }
    }

    void theKeyboardReachesEverything_data() { scenes(); }
    void theKeyboardReachesEverything()
    {
        constexpr int Presses = 150;
        const Stage stage(scene());
        QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
        QSet<QWidget *> reached;
        QStringList way;
        for (int press = 0; press < Presses; ++press) {
            QTest::keyClick(stage.window().windowHandle(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            if (!now || reached.contains(now))
                continue;
            reached.insert(now);
            way.append(nameOf(*now));
        }
        for (QWidget *widget : stage.shown()) {
            if (isControl(*widget) && widget->isEnabled())
                QVERIFY2(isReached(widget, reached), qPrintable(u"%1 is not on the way %2"_s.arg(
                                                         nameOf(*widget), way.join(u", "_s))));
        }
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("percent");
        for (std::size_t at = 0; at < m_scenes.size(); ++at) {
            for (const int percent : {100, 200})
                QTest::addRow("%s %d %%", qPrintable(m_scenes.at(at).name), percent)
                    << int(at) << percent;
        }
    }
    void nothingIsCut()
    {
        QFETCH(int, percent);
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        // Large text from right to left: what fits there fits in the usual direction.
        QApplication::setLayoutDirection(percent > 100 ? Qt::RightToLeft : Qt::LeftToRight);
        const Stage stage(scene());

        QStringList cut;
        for (const QWidget *widget : stage.shown())
            cut.append(clipped(*widget));
        cut.removeAll(QString());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        for (const QScrollArea *area : stage.shown<QScrollArea>())
            QVERIFY2(percent > 100 || !area->horizontalScrollBar()->isVisible(),
                     "it scrolls sideways");
    }

private:
    void scenes() const
    {
        QTest::addColumn<int>("scene");
        for (std::size_t at = 0; at < m_scenes.size(); ++at)
            QTest::newRow(qPrintable(m_scenes.at(at).name)) << int(at);
    }
    [[nodiscard]] const Scene &scene() const
    {
        QFETCH(int, scene);
        return m_scenes.at(std::size_t(scene));
    }

    QFont m_font;
    std::vector<Scene> m_scenes;
};

QTEST_MAIN(tst_EveryScene)
#include "tst_EveryScene.moc"

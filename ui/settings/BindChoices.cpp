// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BindChoices.h"

#include "ui/common/FocusForward.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IconSize = 16;
const QString Prefix = QStringLiteral("page.network.bind.");

QString modeOf(const QAbstractButton *button)
{
    return button->objectName().mid(Prefix.size());
}

} // namespace

BindChoices::BindChoices(QWidget *parent, Wording wording)
    : QWidget(parent)
{
    setObjectName(u"page.network.bind"_s);
    setAccessibleName(tr("Who can reach this gateway"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::RelatedSpacing);
    m_group = new QButtonGroup(this);

    addChoices(wording);
    forwardFocus(*this, *m_group->buttons().constFirst());
    using theme::Meaning;
    setMark(u"loopback"_s, Meaning::Good, tr("Private"));
    setMark(u"tailnet"_s, Meaning::Good, tr("Private"));
    setMark(u"lan"_s, Meaning::Caution, tr("Exposed"));
    setMark(u"auto"_s, Meaning::Good, tr("Private"));
    setMark(u"custom"_s, Meaning::Caution, tr("One network"));
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](const QAbstractButton *button) { emit modeChosen(modeOf(button)); });
}

void BindChoices::addChoices(Wording wording)
{
    const bool isSetup = wording == Wording::Setup;
    addChoice(u"loopback"_s, tr("Onl&y this computer"),
              isSetup ? tr("Safest. You can widen it later.")
                      : tr("Programs on this computer. Phones and other computers cannot connect "
                           "directly."));
    addChoice(u"tailnet"_s,
              isSetup ? tr("Devices in my &Tailscale network") : tr("My &tailnet"), QString());
    addChoice(u"lan"_s,
              isSetup ? tr("Devices on my &local networks") : tr("My &local networks"),
              isSetup ? tr("Needed for most phones without Tailscale. A token and your approval "
                           "still protect every connection.")
                      : tr("Every network this computer joins, public Wi-Fi included."));
    addChoice(u"auto"_s, tr("A&utomatic"),
              tr("This computer first. If that is impossible the gateway stops; it never opens up "
                 "by itself."));
    addChoice(u"custom"_s, tr("One &address"), QString());
    addAddressChoice();
}

void BindChoices::setAllShown(bool isAll)
{
    for (QWidget *part : findChildren<QWidget *>()) {
        const QString name = part->objectName();
        if (name.startsWith(Prefix + u"auto"_s) || name.startsWith(Prefix + u"custom"_s))
            part->setVisible(isAll && name != Prefix + u"custom.description"_s);
    }
    m_address->setVisible(isAll);
}

void BindChoices::addChoice(const QString &mode, const QString &text,
                                     const QString &description)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(Prefix + mode);
    m_group->addButton(button);
    auto *icon = new QLabel(this);
    icon->setObjectName(Prefix + mode + u".markIcon"_s);
    auto *mark = new QLabel(this);
    mark->setObjectName(Prefix + mode + u".mark"_s);
    mark->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(button, 1);
    row->addWidget(icon);
    row->addWidget(mark);
    m_column->addLayout(row);

    QLabel *text2 = makeSecondaryText(description, this);
    text2->setObjectName(Prefix + mode + u".description"_s);
    text2->setIndent(button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                     theme::RelatedSpacing);
    text2->setVisible(!description.isEmpty());
    button->setAccessibleDescription(description);
    m_column->addWidget(text2);
    if (mode == "tailnet"_L1)
        m_tailnet = text2;
}

void BindChoices::addAddressChoice()
{
    m_address = new QComboBox(this);
    m_address->setObjectName(u"page.network.customBindHost"_s);
    m_address->setAccessibleName(tr("Address to listen on"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_address->setMinimumContentsLength(28);
    auto *row = new QHBoxLayout;
    row->addSpacing(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                    theme::RelatedSpacing);
    row->addWidget(m_address);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_address, &QComboBox::activated, this, [this] { emit addressChosen(address()); });
    connect(m_address->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { emit addressChosen(address()); });
}

void BindChoices::setMark(const QString &mode, theme::Meaning meaning, const QString &text)
{
    auto *mark = findChild<QLabel *>(Prefix + mode + u".mark"_s);
    if (mark->text() == text)
        return;
    mark->setText(text);
    theme::makeMeaning(*mark, meaning);
    findChild<QLabel *>(Prefix + mode + u".markIcon"_s)
        ->setPixmap(meaningIcon(meaning).pixmap(IconSize));
}

void BindChoices::showMode(const QString &mode)
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (modeOf(button) == mode)
            button->setChecked(true);
    }
    m_address->setEnabled(mode == "custom"_L1);
}

void BindChoices::showAddress(const QString &address)
{
    const QSignalBlocker quiet(m_address);
    const auto own = std::ranges::find(m_addresses, address, &OwnAddress::address);
    if (own == m_addresses.end())
        m_address->setEditText(address);
    else
        m_address->setCurrentIndex(int(own - m_addresses.begin()));
}

void BindChoices::showFacts(const QList<OwnAddress> &addresses,
                            const std::optional<Reach> &autoReach,
                            const gateway::TailnetView &tailnet)
{
    if (autoReach) {
        setMark(u"auto"_s, ReachText::meaning(*autoReach),
                //: %1 is "Private" or "Exposed"
                tr("%1 now").arg(ReachText::mark(*autoReach)));
    } else {
        setMark(u"auto"_s, theme::Meaning::Good, tr("Private"));
    }
    const auto inTailnet = std::ranges::find(addresses, true, &OwnAddress::isTailnet);
    m_tailnet->setText(
        tailnetText(inTailnet == addresses.end() ? QString() : inTailnet->address, tailnet));
    m_tailnet->setVisible(true);
    if (addresses == m_addresses)
        return;
    m_addresses = addresses;
    const QString shown = address();
    const QSignalBlocker quiet(m_address);
    m_address->clear();
    for (const OwnAddress &own : addresses) {
        m_address->addItem(tr("%1 – %2", "address, network").arg(own.address, own.network),
                           own.address);
    }
    showAddress(shown);
}

// The address decides what can be listened on; the client says why there is none.
QString BindChoices::tailnetText(const QString &address, const gateway::TailnetView &tailnet)
{
    using State = gateway::TailnetView::State;
    if (!address.isEmpty() && !tailnet.name.isEmpty()) {
        //: %1 is an address, %2 a name such as desk.tail1.ts.net.
        return tr("Devices in your Tailscale network. Address now: %1 (%2)")
            .arg(address, tailnet.name);
    }
    if (!address.isEmpty())
        return tr("Devices in your Tailscale network. Address now: %1").arg(address);
    switch (tailnet.state) {
    case State::LoggedOut:
        return tr("Devices in your Tailscale network. Tailscale is signed out on this computer.");
    case State::Stopped:
        return tr("Devices in your Tailscale network. Tailscale is switched off.");
    case State::Absent:
    case State::Unknown:
    case State::Running:
        break;
    }
    return tr("Devices in your Tailscale network. No address now.");
}

QString BindChoices::address() const
{
    const QString text = m_address->currentText().trimmed();
    const int index = m_address->findText(text);
    return index < 0 ? text : m_address->itemData(index).toString();
}

QWidget *BindChoices::addressField() const
{
    return m_address;
}

QString BindChoices::mode() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? modeOf(button) : QString();
}

} // namespace ui

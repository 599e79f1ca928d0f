// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/AboutPage.h"

#include "gateway/api/Product.h"

#include "ui/common/CopyButton.h"
#include "ui/common/Labels.h"

#include <QFormLayout>
#include <QLabel>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString protocols()
{
    return u"%1, %2"_s.arg(gateway::OldestProtocol).arg(gateway::NewestProtocol);
}

} // namespace

AboutPage::AboutPage(UiContext, QWidget *parent)
    : Page(PageId::About, tr("About"), tr("What this program is."), parent)
{
    QVBoxLayout *column = addColumn(content());
    QFormLayout *form = addForm(column);
    const auto add = [&](const QString &name, const QString &label, const QString &text) {
        QLabel *value = makeText(text, this);
        value->setObjectName(u"page.about."_s + name);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow(label, value);
    };
    add(u"name"_s, tr("Name"), tr("OpenClaw Tray"));
    add(u"version"_s, tr("Version"), gateway::productVersion());
    add(u"build"_s, tr("Build"), QSysInfo::buildAbi());
    add(u"qt"_s, tr("Qt"), QString::fromLatin1(qVersion()));
    add(u"protocols"_s, tr("Protocol versions"), protocols());
    add(u"licence"_s, tr("Licence"),
        tr("GNU General Public License, version 3 or later. This program comes without any "
           "warranty."));
    add(u"thirdParties"_s, tr("Made with"),
        tr("Qt %1 (GNU Lesser General Public License, version 3)\nOpenSSL (Apache License 2.0)")
            .arg(QLatin1StringView(QT_VERSION_STR)));
    auto *copy = new CopyButton(tr("Copy version information"), this);
    copy->setObjectName(u"page.about.copy"_s);
    copy->setCopiedText(versionInformation());
    form->addRow(QString(), copy);
    form->setAlignment(copy, Qt::AlignLeft);
}

void AboutPage::showSnapshot(const gateway::GatewaySnapshot &) {}

QString AboutPage::versionInformation()
{
    const QStringList lines{
        u"OpenClaw Tray %1 (%2)"_s.arg(gateway::productVersion(), QSysInfo::buildAbi()),
        u"Qt %1"_s.arg(QLatin1StringView(qVersion())),
        u"Protocols %1"_s.arg(protocols()),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
    };
    return lines.join(u'\n');
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Which folder may include which other. A pair that is not here is a change of the design and is
// argued in its own commit.
const QHash<QString, QSet<QString>> &allowed()
{
    static const QSet<QString> Base{u"base"_s};
    static const QSet<QString> Wire = Base | QSet<QString>{u"protocol"_s, u"crypto"_s};
    static const QSet<QString> Ground = Wire | QSet<QString>{u"config"_s, u"state"_s, u"peers"_s};
    static const QSet<QString> Domain =
        Ground | QSet<QString>{u"auth"_s, u"pairing"_s, u"nodes"_s, u"presence"_s};
    static const QSet<QString> Served = Domain | QSet<QString>{u"server"_s};
    static const QSet<QString> Outer =
        Served | QSet<QString>{u"methods"_s, u"canvas"_s,      u"discovery"_s, u"reach"_s,
                               u"remote"_s,  u"diagnostics"_s, u"runtime"_s,   u"api"_s};
    static const QHash<QString, QSet<QString>> Table{
        {u"base"_s, {}},
        {u"crypto"_s, Base},
        {u"protocol"_s, Base},
        {u"config"_s, Wire | QSet<QString>{u"state"_s}}, // the file is replaced by AtomicFile
        {u"state"_s, Wire},
        {u"peers"_s, Wire},
        {u"auth"_s, Ground},
        {u"pairing"_s, Ground},
        {u"nodes"_s, Ground | QSet<QString>{u"pairing"_s}}, // the catalog lists paired nodes
        {u"presence"_s, Ground},
        {u"server"_s, Domain},
        {u"methods"_s, Served},
        {u"canvas"_s, Served},
        {u"discovery"_s, Served},
        {u"reach"_s, Served},
        {u"remote"_s, Served},
        {u"diagnostics"_s, Served | QSet<QString>{u"api"_s}}, // checks answer in values of the port
        {u"api"_s, Base},
        {u"runtime"_s, Outer},
        {u"ui"_s, {u"api"_s}},
        {u"app"_s,
         {u"api"_s, u"runtime"_s, u"ui"_s, u"base"_s, u"config"_s, u"remote"_s,
          u"discovery"_s}}, // the command line looks for gateways, as it connects to them
    };
    return Table;
}

// gateway/nodes/X.h -> nodes, ui/tray/X.h -> ui
QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == "gateway"_L1 ? parts.value(1) : parts.first();
}

struct SourceFile
{
    QString path;
    QString text;
};

QList<SourceFile> sources()
{
    QList<SourceFile> list;
    const QDir root(QStringLiteral(OC_SOURCE_DIR));
    for (const QString &top : {u"app"_s, u"gateway"_s, u"ui"_s}) {
        QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            list.append(
                {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return list;
}

// Violations of one rule as readable lines; QCOMPARE shows them all.
template <typename Check>
QStringList violations(Check check)
{
    QStringList found;
    for (const SourceFile &file : sources())
        check(file, found);
    return found;
}

QStringList matches(const SourceFile &file, const QString &pattern)
{
    QStringList found;
    auto it =
        QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(file.text);
    while (it.hasNext())
        found.append(it.next().captured(0));
    return found;
}

} // namespace

class tst_layering : public QObject
{
    Q_OBJECT

private slots:
    void theTreeIsRead() { QVERIFY(sources().size() > 100); }

    void everyIncludeIsAllowed()
    {
        const auto found = violations([](const SourceFile &file, QStringList &list) {
            const QString from = layerOf(file.path);
            static const QRegularExpression Include(u"^#include \"([^\"]+\\.h)\""_s,
                                                    QRegularExpression::MultilineOption);
            auto it = Include.globalMatch(file.text);
            while (it.hasNext()) {
                const QString target = it.next().captured(1);
                const QString to = layerOf(target);
                if (to != from && !allowed().value(from).contains(to))
                    list.append(file.path + u" includes "_s + target);
            }
        });

        QCOMPARE(found, QStringList());
    }

    void rulesKnowNoSockets()
    {
        const QSet<QString> rules{u"config"_s,  u"state"_s, u"peers"_s,    u"auth"_s,
                                  u"pairing"_s, u"nodes"_s, u"presence"_s, u"protocol"_s};
        const auto found = violations([&](const SourceFile &file, QStringList &list) {
            if (rules.contains(layerOf(file.path))) {
                for (const QString &hit :
                     matches(file, u"\\b(QWebSocket|QHttpServer|QTcp|QSsl|QUdp)\\w*"_s))
                    list.append(file.path + u": "_s + hit);
            }
        });

        QCOMPARE(found, QStringList());
    }

    void onlyTheRuntimeReadsTheSystemClock()
    {
        const auto found = violations([](const SourceFile &file, QStringList &list) {
            const QString layer = layerOf(file.path);
            if (!file.path.startsWith("gateway/"_L1) || layer == "runtime"_L1 || layer == "base"_L1)
                return;
            for (const QString &hit :
                 matches(file, u"QDateTime::current\\w*|\\bQElapsedTimer\\b|\\bQTimer\\b|"
                               "(system|steady)_clock"_s))
                list.append(file.path + u": "_s + hit);
        });

        QCOMPARE(found, QStringList());
    }

    void nothingBlocksOrNestsTheLoop()
    {
        const auto found = violations([](const SourceFile &file, QStringList &list) {
            if (file.path.startsWith("gateway/runtime/EpollDispatcher"_L1))
                return; // It is the loop.
            for (const QString &hit :
                 matches(file, u"processEvents|BlockingQueuedConnection|QEventLoop|"
                               "waitFor(Connected|ReadyRead|BytesWritten|Finished)|"
                               "QThread::(m?sleep|usleep)"_s))
                list.append(file.path + u": "_s + hit);
        });

        QCOMPARE(found, QStringList());
    }

    void onlyTheProtocolComparesVersionNumbers()
    {
        const auto found = violations([](const SourceFile &file, QStringList &list) {
            if (layerOf(file.path) == "protocol"_L1)
                return;
            for (const QString &hit :
                 matches(file, u"[pP]rotocol(Version)? *(==|!=|<|>|<=|>=) *\\d"_s))
                list.append(file.path + u": "_s + hit);
        });

        QCOMPARE(found, QStringList());
    }

    void theGatewayHasNoTextForPeople()
    {
        const auto found = violations([](const SourceFile &file, QStringList &list) {
            if (file.path.startsWith("gateway/"_L1)) {
                for (const QString &hit : matches(file, u"\\btr\\(|QCoreApplication::translate"_s))
                    list.append(file.path + u": "_s + hit);
            }
        });

        QCOMPARE(found, QStringList());
    }

    void everyFileNamesItsLicence()
    {
        const auto found = violations([](const SourceFile &file, QStringList &list) {
            if (!file.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
                list.append(file.path);
        });

        QCOMPARE(found, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_layering)
#include "tst_layering.moc"

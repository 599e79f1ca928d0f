// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace gateway::test {

[[nodiscard]] quint16 freePort();

/// The built program with a home of its own, on a free port of this host: one gateway as a process,
/// and commands that find it. The waiting calls run the event loop.
class TestProgram final
{
public:
    struct Said
    {
        int exitCode = -1;
        QString out = {};
        QString err = {};

        [[nodiscard]] QJsonObject json() const; ///< `out` as an object; empty if it is none.
    };

    explicit TestProgram(const QString &executable);
    ~TestProgram();

    [[nodiscard]] bool startGateway(); ///< True when it says that it listens.
    Said run(const QStringList &arguments);
    /// For what is started from now on.
    void unset(const QString &variable) { m_environment.remove(variable); }

    [[nodiscard]] QProcess &gateway() { return m_gateway; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    QString m_executable;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    quint16 m_port = 0;
    QProcess m_gateway;
};

} // namespace gateway::test

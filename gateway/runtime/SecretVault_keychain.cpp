// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Logging.h"
#include "gateway/runtime/SecretVault.h"

#include <QObject>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

class KeychainVault final : public QObject, public SecretVault
{
public:
    explicit KeychainVault(QString profile)
        : m_profile(std::move(profile))
    {
    }

    void load(const QString &name, std::function<void(const Secret &)> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        run(job, name, [job, done = std::move(done)](bool isGood) {
            done(isGood ? Secret(job->binaryData()) : Secret());
        });
    }

    void save(const QString &name, const Secret &secret, std::function<void(bool)> done) override
    {
        if (secret.isEmpty())
            return run(new QKeychain::DeletePasswordJob(service()), name, std::move(done));
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(secret.reveal());
        run(job, name, std::move(done));
    }

private:
    static QString service() { return u"org.openclawtray.OpenClawTray"_s; }

    void run(QKeychain::Job *job, const QString &name, std::function<void(bool)> done)
    {
        job->setKey(m_profile.isEmpty() ? name : m_profile + u'/' + name);
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, this,
                [done = std::move(done)](const QKeychain::Job *ended) {
                    const auto error = ended->error();
                    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
                        qCInfo(lcRuntime).noquote() << "no keyring:" << ended->errorString();
                    done(error == QKeychain::NoError);
                });
        job->start();
    }

    QString m_profile;
};

} // namespace

std::unique_ptr<SecretVault> makeSecretVault(const QString &profile)
{
    return std::make_unique<KeychainVault>(profile);
}

} // namespace gateway

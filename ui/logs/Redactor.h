// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace ui {

/// Takes out of a text what must not leave this computer, and counts it. The same device or address
/// gets the same alias within one object.
///
/// Thread: any, one object per document. Rule: desktop-ui.md 12 "Redaction".
class Redactor final
{
public:
    /// What is known of this computer.
    struct Person
    {
        QString home = {};
        QString user = {};
        QString host = {};
    };

    /// `secrets`: texts to take out wherever they stand, whole, in base64 or in hex.
    explicit Redactor(Person person, const QList<QByteArray> &secrets = {});

    [[nodiscard]] QString redact(const QString &text);
    [[nodiscard]] int count() const { return m_count; }

private:
    [[nodiscard]] QString withoutSecrets(QString text);
    [[nodiscard]] QString withoutNamedValues(QString text);
    [[nodiscard]] QString withoutPerson(QString text);
    [[nodiscard]] QString withoutAddresses(const QString &text);
    [[nodiscard]] QString withoutDevices(const QString &text);
    [[nodiscard]] QString withoutContacts(QString text);
    QString &replaceAll(QString &text, const QString &what, const QString &with);

    Person m_person;
    QStringList m_secrets;
    QHash<QString, QString> m_addresses;
    QHash<QString, QString> m_devices;
    int m_count = 0;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/base/Secret.h"
#include "gateway/protocol/Frame.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace gateway {

/// What is wrong with a parameter object, in the words of protocol-v4.md 1.6.
struct ParamFault
{
    QString text = {};

    bool operator==(const ParamFault &) const = default;
};

/// Checks and reads the fields of one JSON object, keeping the first fault.
///
/// `read` into a plain variable makes the field required, into an optional makes it optional. After
/// the last field, `finish` refuses fields nobody asked for, unless `allowUnknown` was called.
/// Texts must not be empty unless `readText` says otherwise.
class ParamReader final
{
public:
    /// `path` is the JSON pointer of the object, empty for the root.
    explicit ParamReader(QJsonObject object, QString path = {});
    /// Of the parameters of a request, which are an object or absent.
    explicit ParamReader(const RequestFrame &frame);

    void read(QLatin1StringView key, QString &into);
    void read(QLatin1StringView key, std::optional<QString> &into);
    void read(QLatin1StringView key, std::optional<Secret> &into); ///< May be empty.
    void read(QLatin1StringView key, bool &into);
    void read(QLatin1StringView key, std::optional<bool> &into);
    void read(QLatin1StringView key, QStringList &into);
    void read(QLatin1StringView key, std::optional<QStringList> &into);
    void read(QLatin1StringView key, std::optional<QMap<QString, bool>> &into);
    void read(QLatin1StringView key, std::optional<QJsonObject> &into);

    /// An integer from `min` to `max`.
    void read(QLatin1StringView key, qint64 &into, qint64 min,
              qint64 max = std::numeric_limits<qint64>::max());
    void read(QLatin1StringView key, std::optional<qint64> &into, qint64 min,
              qint64 max = std::numeric_limits<qint64>::max());

    /// A text of at most `maxChars`, possibly empty.
    void readText(QLatin1StringView key, std::optional<QString> &into,
                  qsizetype maxChars = std::numeric_limits<qsizetype>::max());
    /// Any value; Undefined when absent.
    void readOpen(QLatin1StringView key, QJsonValue &into);
    /// The same, unparsed where it came in as a long text.
    void readRaw(QLatin1StringView key, RawJson &into);
    /// A reader for a nested object; nothing when it is absent. Its faults are handed over by
    /// `adopt`.
    [[nodiscard]] std::optional<ParamReader> nested(QLatin1StringView key);
    void adopt(const ParamReader &nested);

    /// Marks a field as known without reading it.
    void skip(QLatin1StringView key) { m_known.insert(key); }
    void allowUnknown() { m_allowsUnknown = true; }
    /// Keeps `text` as the fault, for a rule only the caller knows; the first fault wins.
    void refuse(const QString &text);
    void require(QLatin1StringView key); ///< Faults if absent.

    [[nodiscard]] bool hasFault() const { return m_fault.has_value(); }

    template <typename P>
    Result<P, ParamFault> finish(P params)
    {
        refuseUnknown();
        if (m_fault)
            return Failure{*m_fault};
        return params;
    }

private:
    [[nodiscard]] bool has(QLatin1StringView key) const;
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    void refuseUnknown(const QString &key);
    void refuseAt(QLatin1StringView key, const QString &text);
    void refuseUnknown();
    bool readList(QLatin1StringView key, const QJsonValue &value, QStringList &into);

    QJsonObject m_object;
    QHash<QString, RawJson> m_long;
    QString m_path;
    QSet<QLatin1StringView> m_known;
    std::optional<ParamFault> m_fault;
    bool m_allowsUnknown = false;
};

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace gateway::test {

/// A language that nobody speaks and everybody can read: each text in brackets, with accents and
/// longer by two fifths. What shows without brackets was not translated; what shows without the
/// closing one does not fit. Mirrored: the texts run from right to left, otherwise as they are.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    enum class Kind { Long, Mirrored };

    explicit PseudoTranslator(Kind kind, QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] static QString lengthened(const QString &text);
    [[nodiscard]] static QString mirrored(const QString &text);

private:
    Kind m_kind;
};

} // namespace gateway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AwakePort.h"

namespace gateway::test {

/// A desktop that can be told to refuse.
class FakeAwake final : public ui::AwakePort
{
public:
    bool isWanted = false;

    void setWanted(bool wanted) override { isWanted = wanted; }
    [[nodiscard]] QString refusal() const override { return m_refusal; }
    void refuse(const QString &text)
    {
        m_refusal = text;
        emit refusalChanged();
    }

private:
    QString m_refusal;
};

} // namespace gateway::test

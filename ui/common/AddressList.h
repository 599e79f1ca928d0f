// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace ui {

/// Addresses that exist now, each with "Copy" and, for pages, "Open" and "QR…".
class AddressList final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString caption = {}; ///< "Gateway"; may be empty.
        QString url = {};
        QString copyName = {}; ///< Accessible name of the button: "Copy gateway address".
        QString openName = {}; ///< The same for "Open"; empty: nothing to open.
        QString qrName = {};   ///< The same for "QR…"; empty: nothing for other devices.
        QString useName = {};  ///< The same for "Use…"; empty: nothing to use.

        bool operator==(const Entry &) const = default;
    };

    /// An address of the canvas. Only those of this computer alone open here: the others want a
    /// link.
    [[nodiscard]] static Entry canvasEntry(const QString &url);

    /// `objectName` begins the names of the buttons.
    AddressList(const QString &objectName, QWidget *parent);

    /// `ifNone` is said where there is none.
    void setEntries(const QList<Entry> &entries, const QString &ifNone);

signals:
    void qrAsked(const QString &url);
    void useAsked(const QString &url);

private:
    void addRow(const Entry &entry, int row);

    QGridLayout *m_grid = nullptr;
    QList<Entry> m_entries;
    QString m_ifNone;
};

} // namespace ui

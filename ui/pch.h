// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Not <QtWidgets>: loading all of it costs more than parsing the few that a file needs.
#include <QBoxLayout>
#include <QFuture>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

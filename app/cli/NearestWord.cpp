// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NearestWord.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace {

constexpr qsizetype LongestWord = 64; // longer ones are no misspelling of ours

// Levenshtein's distance, with two swapped neighbours as one step.
int distance(const QString &a, const QString &b)
{
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = std::exchange(above, row);
    }
    return above.back();
}

} // namespace

std::optional<QString> nearestWord(const QString &word, const QStringList &candidates)
{
    if (word.size() > LongestWord)
        return std::nullopt;
    std::optional<QString> nearest;
    int least = std::max(1, std::min(3, int(word.size()) / 2)) + 1;
    for (const QString &candidate : candidates) {
        const int steps = distance(word.toLower(), candidate);
        if (steps < least) {
            least = steps;
            nearest = candidate;
        }
    }
    return nearest;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First, because moc of Qt 6.4 fails on libstdc++'s <concepts> when nothing of Qt came before it.
#include <QtGlobal>

#include <concepts>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace gateway {

/// The error side of a Result: `return Failure{Error{…}};`.
template <typename E>
struct Failure
{
    E value;
};
template <typename E>
Failure(E) -> Failure<E>;

/// A value, or why there is none. The member names are those of C++23's std::expected, so that an
/// alias can take this class's place.
template <typename T, typename E>
class [[nodiscard]] Result final
{
public:
    using value_type = T;
    using error_type = E;

    template <typename U = T>
    requires std::constructible_from<T, U &&> &&(!std::same_as<std::remove_cvref_t<U>, Result>)
        Result(U &&value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::forward<U>(value))
    {
    }

    template <typename G>
    requires std::constructible_from<E, G &&>
    Result(Failure<G> failure) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(failure.value))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }

    const E &error() const & { return std::get<1>(m_state); }
    E &&error() && { return std::get<1>(std::move(m_state)); }

    template <typename U>
    T value_or(U &&fallback) const &
    {
        return has_value() ? **this : static_cast<T>(std::forward<U>(fallback));
    }

    template <typename F>
    auto and_then(F &&next) const & -> std::invoke_result_t<F, const T &>
    {
        if (!has_value())
            return Failure{error()};
        return std::invoke(std::forward<F>(next), **this);
    }

    template <typename F>
    auto transform(F &&change) const & -> Result<std::invoke_result_t<F, const T &>, E>
    {
        if (!has_value())
            return Failure{error()};
        return std::invoke(std::forward<F>(change), **this);
    }

private:
    std::variant<T, E> m_state;
};

/// Success without a value, or why it failed.
template <typename E>
class [[nodiscard]] Result<void, E> final
{
public:
    using value_type = void;
    using error_type = E;

    Result() = default;

    template <typename G>
    requires std::constructible_from<E, G &&>
    Result(Failure<G> failure) // NOLINT(google-explicit-constructor)
        : m_error(std::in_place, std::move(failure.value))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    const E &error() const & { return *m_error; }
    E &&error() && { return *std::move(m_error); }

private:
    std::optional<E> m_error;
};

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
// The other yardstick: the least that a gateway on Boost.Beast could do. It reads no JSON, it looks
// for the few texts it needs in what the benchmark sends, which says how large an event is to be.
// Prints its port.
#include <utility> // Boost 1.74 forgets it.

#include <boost/asio.hpp>
#include <boost/beast.hpp>

#include <cstdlib>
#include <deque>
#include <iostream>
#include <memory>
#include <string>
#include <unordered_map>

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

class Session;
std::unordered_map<int, std::shared_ptr<Session>> s_sessions;
std::shared_ptr<Session> s_node;

/// The text between `before` and the next quote; empty if there is none.
std::string between(const std::string &text, const std::string &before)
{
    const auto start = text.find(before);
    if (start == std::string::npos)
        return {};
    const auto from = start + before.size();
    return text.substr(from, text.find('"', from) - from);
}

class Session final : public std::enable_shared_from_this<Session>
{
public:
    Session(asio::ip::tcp::socket socket, int number)
        : m_stream(std::move(socket))
        , m_number(number)
    {
    }

    void start()
    {
        m_stream.next_layer().set_option(asio::ip::tcp::no_delay(true));
        m_stream.async_accept([self = shared_from_this()](beast::error_code error) {
            if (error)
                return;
            self->m_stream.text(true);
            self->send(R"({"type":"event","event":"connect.challenge",)"
                       R"("payload":{"nonce":"00000000-0000-4000-8000-000000000000","ts":1}})");
            self->read();
        });
    }

    void send(std::string text) { send(std::make_shared<const std::string>(std::move(text))); }

    void send(std::shared_ptr<const std::string> text)
    {
        m_queue.push_back(std::move(text));
        if (m_queue.size() == 1)
            write();
    }

private:
    void read()
    {
        m_stream.async_read(
            m_buffer, [self = shared_from_this()](beast::error_code error, std::size_t) {
                if (error) {
                    s_sessions.erase(self->m_number);
                    return;
                }
                const std::string text = beast::buffers_to_string(self->m_buffer.data());
                self->m_buffer.consume(self->m_buffer.size());
                self->answer(text);
                self->read();
            });
    }

    void answer(const std::string &text)
    {
        const std::string method = between(text, R"("method":")");
        // The benchmark's texts come from QJsonDocument, keys in order of the alphabet: the
        // request's `id` is the last key of that name before `method`.
        const auto methodAt = text.find(R"("method":)");
        const auto idAt = text.rfind(R"("id":")", methodAt);
        const std::string id = text.substr(idAt + 6, text.find('"', idAt + 6) - idAt - 6);
        if (method == "connect" && text.find(R"("role":"node")") != std::string::npos)
            s_node = shared_from_this();
        if (method == "node.invoke") {
            if (s_node)
                s_node->send(R"({"type":"event","event":"node.invoke.request","payload":{"id":")" +
                             std::to_string(m_number) + ':' + id + R"("}})");
            return;
        }
        if (method == "node.invoke.result")
            relay(text);
        if (method == "system-event")
            tellAll(text);
        send(R"({"type":"res","id":")" + id + R"(","ok":true,"payload":{}})");
    }

    static void tellAll(const std::string &request)
    {
        const std::string start = R"({"type":"event","event":"presence","payload":{"presence":")";
        const std::string end = R"("}})";
        const std::string key = R"("frameBytes":)";
        const auto at = request.find(key);
        const std::size_t wanted =
            at == std::string::npos ? 0 : std::size_t(std::atol(request.c_str() + at + key.size()));
        const std::size_t frame = start.size() + end.size();
        const auto event = std::make_shared<const std::string>(
            start + std::string(wanted > frame ? wanted - frame : 0, 'x') + end);
        for (const auto &[number, session] : s_sessions)
            session->send(event);
    }

    static void relay(const std::string &text)
    {
        const std::string key = between(text, R"("params":{"id":")");
        const auto asker = s_sessions.find(std::atoi(key.c_str()));
        const auto from = text.find(R"("payloadJSON":)");
        if (asker == s_sessions.end() || from == std::string::npos)
            return;
        asker->second->send(R"({"type":"res","id":")" + key.substr(key.find(':') + 1) +
                            R"(","ok":true,"payload":{)" +
                            text.substr(from, text.rfind('}', text.rfind("\"type\"")) - from) +
                            "}}");
    }

    void write()
    {
        m_stream.async_write(asio::buffer(*m_queue.front()),
                             [self = shared_from_this()](beast::error_code error, std::size_t) {
                                 if (error)
                                     return;
                                 self->m_queue.pop_front();
                                 if (!self->m_queue.empty())
                                     self->write();
                             });
    }

    beast::websocket::stream<asio::ip::tcp::socket> m_stream;
    beast::flat_buffer m_buffer;
    std::deque<std::shared_ptr<const std::string>> m_queue;
    int m_number;
};

void accept(asio::ip::tcp::acceptor &acceptor)
{
    acceptor.async_accept([&acceptor](beast::error_code error, asio::ip::tcp::socket socket) {
        static int s_last = 0;
        if (!error) {
            const int number = ++s_last;
            const auto session = std::make_shared<Session>(std::move(socket), number);
            s_sessions.emplace(number, session);
            session->start();
        }
        accept(acceptor);
    });
}

} // namespace

int main()
{
    asio::io_context context(1);
    asio::ip::tcp::acceptor acceptor(context, {asio::ip::address_v4::loopback(), 0});
    std::cout << acceptor.local_endpoint().port() << std::endl;
    accept(acceptor);
    context.run();
}

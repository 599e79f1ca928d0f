// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/TranslationRules.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text{.context = context,
                        .isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            text.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.state = xml.attributes().value("type"_L1).toString();
            if (!text.isPlural) {
                text.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                text.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

// Sorted: a translation may turn the order round.
QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    auto it = QRegularExpression(pattern).globalMatch(text);
    while (it.hasNext())
        all.append(it.next().captured());
    std::ranges::sort(all);
    return all;
}

// A sentence can need a place twice, so each counts once.
QStringList placesIn(const QString &text)
{
    QStringList places = found(u"%(?:L?\\d+|n)"_s, text);
    places.removeDuplicates();
    return places;
}

// Where no Latin letters are written, the key of the source stands in brackets behind the text.
bool hasKeyBehind(const QString &language)
{
    return language.startsWith("ja"_L1) || language.startsWith("zh"_L1);
}

QString complaintAboutKey(const QString &source, const QString &form, const QString &language)
{
    static const QRegularExpression Key(u"&(.)"_s);
    const auto wanted = Key.match(source);
    if (wanted.hasMatch() != form.contains(u'&'))
        return wanted.hasMatch() ? u"has no key"_s : u"has a key that the source has not"_s;
    if (!wanted.hasMatch())
        return {};
    if (form.count(u'&') > 1)
        return u"has several keys"_s;
    if (hasKeyBehind(language)) {
        static const QRegularExpression Behind(u"[^\\s]\\(&([A-Z0-9])\\)(?:…|$)"_s);
        const auto key = Behind.match(form);
        return key.captured(1) == wanted.captured(1).toUpper()
                   ? QString()
                   : u"does not end in the key of the source in brackets"_s;
    }
    const QChar key = Key.match(form).captured(1).front();
    return key.unicode() < 128 && key.isLetterOrNumber() ? QString()
                                                         : u"has a key that few keyboards have"_s;
}

QString blanksAround(const QString &text)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const auto first = std::ranges::find_if_not(text, isBlank);
    const auto last = std::find_if_not(text.crbegin(), text.crend(), isBlank);
    return text.left(first - text.begin()) + u'|' + text.right(last - text.crbegin());
}

QStringList complaintsAboutForm(const TranslatedText &text, const QString &form,
                                const QString &language)
{
    if (form.trimmed().isEmpty())
        return {u"is empty"_s};
    QStringList complaints;
    if (placesIn(form) != placesIn(text.source))
        complaints += u"fills other places: "_s + placesIn(form).join(u' ');
    if (const QString key = complaintAboutKey(text.source, form, language); !key.isEmpty())
        complaints += key;
    if (found(u"<[^>]*>"_s, form) != found(u"<[^>]*>"_s, text.source))
        complaints += u"has other tags"_s;
    if (form.count(u'\n') != text.source.count(u'\n'))
        complaints += u"has other line breaks"_s;
    if (form.trimmed().endsWith(u'…') != text.source.trimmed().endsWith(u'…'))
        complaints += u"differs in the three dots at its end"_s;
    if (blanksAround(form) != blanksAround(text.source))
        complaints += u"begins or ends with other blanks"_s;
    return complaints;
}

qsizetype pluralForms(const QString &language)
{
    return hasKeyBehind(language) ? 1 : 2;
}

} // namespace

TranslationFile readTranslations(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    TranslationFile file;
    if (reader.readNextStartElement() && reader.name() == "TS"_L1)
        file.language = reader.attributes().value("language"_L1).toString();
    while (reader.readNextStartElement()) {
        QString context;
        while (reader.readNextStartElement()) {
            if (reader.name() == "name"_L1)
                context = reader.readElementText();
            else
                file.texts.append(readMessage(reader, context));
        }
    }
    file.error = reader.errorString();
    return file;
}

QStringList complaintsAbout(const TranslatedText &text, const QString &language)
{
    if (!text.state.isEmpty())
        return {u"is "_s + text.state};
    QStringList complaints;
    const qsizetype wanted = text.isPlural ? pluralForms(language) : 1;
    if (text.forms.size() != wanted)
        complaints += u"has %1 forms instead of %2"_s.arg(text.forms.size()).arg(wanted);
    for (const QString &form : text.forms)
        complaints += complaintsAboutForm(text, form, language);
    return complaints;
}

} // namespace gateway::test

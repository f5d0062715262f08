// SPDX-License-Identifier: Apache-2.0
#include "skeleton.h"

#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

//! Letters that are read in the less usual way.
struct Reading {
    bool j = false; //!< as in Jennifer, not as in Julia
    bool x = false; //!< as х, not as кс
    bool c = false; //!< as k, not as ц
};

struct Cluster {
    QStringView letters;
    QChar sound;
    bool isHush = false; //!< After it ё is often written o: Shchogolev, Shchegolev.
};

// The longer ones first.
constexpr auto clusters = std::to_array<Cluster>({
    {u"schtsch", u's', true},
    {u"shtsh", u's', true},
    {u"szcz", u's', true},
    {u"shch", u's', true},
    {u"stch", u's', true},
    {u"tsch", u'c', true},
    {u"dzh", u'z', true},
    {u"sch", u's', true},
    {u"tch", u'c', true},
    {u"shh", u's', true},
    {u"sh", u's', true},
    {u"sz", u's', true},
    {u"zh", u'z', true},
    {u"ch", u'c', true},
    {u"dj", u'z', true},
    {u"kh", u'h'},
    {u"gh", u'g'},
    {u"ph", u'f'},
    {u"th", u't'},
    {u"ts", u'c'},
    {u"tz", u'c'},
    {u"tc", u'c'},
    {u"cz", u'c'},
    {u"w", u'v'},
    {u"q", u'k'},
});

const Cluster *clusterAt(QStringView rest)
{
    const auto *found = std::ranges::find_if(
        clusters, [rest](const Cluster &cluster) { return rest.startsWith(cluster.letters); });
    return found == clusters.end() ? nullptr : found;
}

bool isGlide(QChar letter)
{
    return letter == u'y' || letter == u'i' || letter == u'j';
}

bool isVowel(QChar letter)
{
    return letter == u'a' || letter == u'e' || letter == u'o' || letter == u'u';
}

class Reader {
public:
    Reader(const QString &latin, Reading reading)
        : m_rest(latin)
        , m_reading(reading)
    {
    }

    QString read()
    {
        while (!m_rest.isEmpty())
            readOne();
        if (m_skeleton.endsWith(u'f')) // Ivanoff and Ivanof are Ivanov
            m_skeleton.back() = u'v';
        return m_skeleton;
    }

private:
    void readOne()
    {
        const QChar letter = m_rest.front();
        if (readOtherwise(letter))
            return;
        if (isGlide(letter))
            return readGlides();
        if (const Cluster *cluster = clusterAt(m_rest)) {
            m_rest = m_rest.mid(cluster->letters.size());
            write(cluster->sound);
            if (cluster->isHush && m_rest.startsWith(u'o'))
                m_softens = true;
            return;
        }
        m_rest = m_rest.mid(1);
        if (letter == u'x') {
            write(u'k');
            write(u's');
        } else {
            write(letter);
        }
    }

    bool readOtherwise(QChar letter)
    {
        if (letter == u'j' && m_reading.j)
            write(u'z');
        else if (letter == u'x' && m_reading.x)
            write(u'h');
        else if (m_reading.c && isHardC())
            write(u'k');
        else
            return false;
        m_rest = m_rest.mid(1);
        m_softens = letter == u'j' && m_rest.startsWith(u'o');
        return true;
    }

    [[nodiscard]] bool isHardC() const
    {
        if (m_rest.front() != u'c')
            return false;
        return m_rest.size() == 1 || (m_rest.at(1) != u'h' && m_rest.at(1) != u'z');
    }

    //! A j that is read as in Jennifer is none.
    [[nodiscard]] bool isGlideNext() const
    {
        return !m_rest.isEmpty() && isGlide(m_rest.front())
            && !(m_reading.j && m_rest.front() == u'j');
    }

    //! One sound before a consonant, none before a vowel; and yo, io, jo stand for ё, which is
    //! written e as well.
    void readGlides()
    {
        while (isGlideNext())
            m_rest = m_rest.mid(1);
        if (m_rest.isEmpty() || !isVowel(m_rest.front()))
            write(u'i');
        else
            m_softens = true;
    }

    void write(QChar sound)
    {
        if (m_softens && sound == u'o')
            sound = u'e';
        m_softens = false;
        if (!m_skeleton.endsWith(sound))
            m_skeleton.append(sound);
    }

    QStringView m_rest;
    Reading m_reading;
    bool m_softens = false;
    QString m_skeleton;
};

//! Whether \a letter is read in the other way: no, and yes where it is there.
QList<bool> waysToRead(const QString &latin, QChar letter)
{
    return latin.contains(letter) ? QList<bool>{false, true} : QList<bool>{false};
}

} // namespace

QStringList skeletonsOf(const QString &latin)
{
    QStringList skeletons;
    for (const bool j : waysToRead(latin, u'j')) {
        for (const bool x : waysToRead(latin, u'x')) {
            for (const bool c : waysToRead(latin, u'c')) {
                const QString read = Reader(latin, {.j = j, .x = x, .c = c}).read();
                if (!skeletons.contains(read))
                    skeletons.append(read);
            }
        }
    }
    skeletons.removeAll(QString());
    return skeletons;
}

QStringList repairedSkeletonsOf(const QString &latin)
{
    QStringList skeletons;
    const auto add = [&skeletons](const QString &repaired) {
        for (const QString &skeleton : skeletonsOf(repaired)) {
            if (!skeletons.contains(skeleton))
                skeletons.append(skeleton);
        }
    };
    for (qsizetype at = 0; at < latin.size(); ++at) {
        add(QString(latin).remove(at, 1));
        if (at > 0) {
            const QChar pair[] = {latin.at(at), latin.at(at - 1)};
            add(QString(latin).replace(at - 1, 2, pair, 2));
        }
    }
    return skeletons;
}

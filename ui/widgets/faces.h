// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QImage>
#include <QObject>

#include <functional>

//! Pictures of people for whoever paints them. Knows nothing of where they come from: it asks when
//! one is painted, so only for people who are seen, and is told when there is one more.
class Faces final : public QObject {
    Q_OBJECT

public:
    //! Gives the picture of a person, a square that is at most so many pixels wide; null: initials
    //! are painted.
    using FaceOf = std::function<QImage(PersonId person, int edgePixels)>;

    //! As wide as the largest of them is painted, in device-independent pixels.
    static constexpr int edge = 28;

    using QObject::QObject;

    void setSource(FaceOf faceOf);
    //! For a screen of \a pixelRatio.
    [[nodiscard]] QImage of(PersonId person, qreal pixelRatio) const;

Q_SIGNALS:
    //! There is a picture of \a person now.
    void arrived(PersonId person);

private:
    FaceOf m_faceOf;
};

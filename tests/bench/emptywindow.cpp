// SPDX-License-Identifier: Apache-2.0
// The peer of bench_start: a Qt Widgets window with nothing in it, as large as ours; with an
// argument it has that as its only text.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1160, 780);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.size() > 1)
        window.setCentralWidget(new QLabel(arguments.at(1)));
    window.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: Apache-2.0
// The peer of bench_start: a Qt Widgets window with nothing in it, as large as ours.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1160, 780);
    window.show();
    return QApplication::exec();
}

/* read_only FILE…: opens and reads the files. */
#include <fcntl.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    static char buffer[256 * 1024];
    for (int i = 1; i < argc; i++) {
        int file = open(argv[i], O_RDONLY);
        if (file < 0)
            return 3;
        while (read(file, buffer, sizeof buffer) > 0)
            ;
        close(file);
    }
    return 0;
}

/*
 * load.c - posts articles to a server on this machine and measures the answers.
 *
 *     load PORT PATH REQUESTS SECONDS CONNECTIONS FILE...
 *
 * Connections stay open; each has one request under way.  Ends after that many
 * requests or seconds, whichever comes first, and prints one `name value` a line.
 */
#define _POSIX_C_SOURCE 200809L
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MOST_CONNECTIONS = 64, MOST_FILES = 64, ROOM = 1 << 20 };

typedef struct message {
    char *bytes;
    size_t length;
} message;

typedef struct connection {
    int socket;
    const message *request;
    size_t sent, got;
    double since;
    char *answer;
} connection;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void stop(const char *what)
{
    perror(what);
    exit(2);
}

/* The whole request with a file as its body. */
static message make_request(const char *path, const char *file_name)
{
    FILE *file = fopen(file_name, "rb");
    if (!file)
        stop(file_name);
    char *body = malloc(ROOM);
    size_t length = fread(body, 1, ROOM, file);
    fclose(file);
    message m = {malloc(length + 512), 0};
    m.length = (size_t)sprintf(m.bytes,
                               "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: %zu\r\n\r\n",
                               path, length);
    memcpy(m.bytes + m.length, body, length);
    m.length += length;
    free(body);
    return m;
}

static int open_connection(int port)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int s = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    if (s < 0 || connect(s, (struct sockaddr *)&to, sizeof to) != 0)
        stop("connect");
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return s;
}

/* True once the answer is whole: its head, and as many bytes as the head says. */
static bool is_whole(const connection *c)
{
    const char *end = strstr(c->answer, "\r\n\r\n");
    const char *length = end ? strstr(c->answer, "Content-Length: ") : NULL;
    return length && length < end && c->got >= (size_t)(end + 4 - c->answer) + strtoul(length + 16, NULL, 10);
}

static void send_more(connection *c)
{
    ssize_t n = send(c->socket, c->request->bytes + c->sent, c->request->length - c->sent, MSG_NOSIGNAL);
    if (n < 0)
        stop("send");
    c->sent += (size_t)n;
}

static void receive_more(connection *c)
{
    ssize_t n = recv(c->socket, c->answer + c->got, ROOM - 1 - c->got, 0);
    if (n <= 0)
        stop("the server closed the connection");
    c->got += (size_t)n;
    c->answer[c->got] = '\0';
}

static void begin(connection *c, const message *request)
{
    c->request = request;
    c->sent = c->got = 0;
    c->since = now();
    send_more(c);
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void print_results(double *times, size_t done, size_t good, double seconds)
{
    qsort(times, done, sizeof *times, compare);
    printf("requests %zu\nanswered_200 %zu\nseconds %.2f\nrequests_per_s %.0f\n", done, good, seconds,
           (double)done / seconds);
    printf("p50_ms %.2f\np99_ms %.2f\nlongest_ms %.2f\n", times[done / 2] * 1e3, times[done * 99 / 100] * 1e3,
           times[done - 1] * 1e3);
}

int main(int count, char **arguments)
{
    if (count < 7 || count - 6 > MOST_FILES) {
        fprintf(stderr, "usage: load PORT PATH REQUESTS SECONDS CONNECTIONS FILE...\n");
        return 2;
    }
    size_t requests = strtoul(arguments[3], NULL, 10), files = (size_t)count - 6, begun = 0, done = 0, good = 0;
    double seconds = strtod(arguments[4], NULL), *times = malloc((requests + 1) * sizeof *times);
    int connections = atoi(arguments[5]);
    message messages[MOST_FILES];
    connection all[MOST_CONNECTIONS];
    struct pollfd polled[MOST_CONNECTIONS];
    if (connections < 1 || connections > MOST_CONNECTIONS || requests < 1)
        return 2;
    for (size_t i = 0; i < files; i++)
        messages[i] = make_request(arguments[2], arguments[6 + i]);
    double start = now();
    for (int i = 0; i < connections; i++) {
        all[i] = (connection){.socket = open_connection(atoi(arguments[1])), .answer = malloc(ROOM)};
        begin(&all[i], &messages[begun++ % files]);
    }
    while (done < requests && now() - start < seconds) {
        for (int i = 0; i < connections; i++)
            polled[i] = (struct pollfd){all[i].socket, all[i].sent < all[i].request->length ? POLLOUT : POLLIN, 0};
        if (poll(polled, (nfds_t)connections, 1000) < 0)
            stop("poll");
        for (int i = 0; i < connections && done < requests; i++) {
            connection *c = &all[i];
            if (polled[i].revents & POLLOUT)
                send_more(c);
            else if (polled[i].revents & (POLLIN | POLLHUP | POLLERR))
                receive_more(c);
            if (c->got == 0 || !is_whole(c))
                continue;
            times[done++] = now() - c->since;
            good += strncmp(c->answer, "HTTP/1.1 200", 12) == 0;
            begin(c, &messages[begun++ % files]);
        }
    }
    if (done == 0)
        return 1;
    print_results(times, done, good, now() - start);
    return 0;
}

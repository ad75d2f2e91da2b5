/*
 * token_address.c - URLs, e-mail addresses, host and file names, newsgroups,
 * @names, #tags and emoticons, which stay in one piece whatever is in them.
 *
 * All look ahead is bounded, or remembered in the run, so that ten megabytes of
 * "a.a.a.a" or "a@a@a@" are read once.
 */
#include "token_scan.h"
#include "lexicon.h"
#include "tables/token_hosts.h"

enum { LONGEST_LOCAL_PART = 64 };

static bool is_alnum(char c)
{
    return desk_is_letter(c) || desk_is_digit(c);
}

static bool is_host_byte(char c)
{
    return is_alnum(c) || c == '.' || c == '-' || c == '_';
}

static bool is_local_byte(char c)
{
    return is_host_byte(c) || c == '+' || c == '%';
}

void desk_look_for_addresses(token_run *r)
{
    static const uint8_t telling[256] = {['.'] = 1, [':'] = 1, ['@'] = 1, ['#'] = 1};
    const char *text = r->text;
    r->at_sign = r->no_host = r->start;
    r->addresses = false;
    for (uint32_t i = r->start; i + 1 < r->end; i++) {
        if (!telling[(unsigned char)text[i]])
            continue;
        if (text[i] == '.' ? is_alnum(text[i + 1]) : text[i] != ':' || text[i + 1] == '/') {
            r->addresses = true;
            break;
        }
    }
}

/* Where an address that goes on to the next space really ends: marks that close
 * the sentence, a bracket or a quotation around it are not part of it. */
static uint32_t trimmed_address(const token_run *r, uint32_t start, uint32_t end)
{
    const char *text = r->text;
    bool opened = false;
    for (uint32_t i = start; i < end; i++) {
        unsigned char c = (unsigned char)text[i];
        opened |= c == '(';
        if (c == '<' || c == '>' || c == '"' || c == ']' || c == '}' || c == '|' || c >= 0x80)
            end = i;
    }
    while (end > start) {
        char c = text[end - 1];
        if (c != ',' && c != ';' && c != ':' && c != '!' && c != '?' && c != '\'' && c != '.' && (c != ')' || opened))
            break;
        end--;
    }
    return end;
}

static uint32_t host_bytes_end(const token_run *r, uint32_t at)
{
    while (at < r->end && is_host_byte(r->text[at]))
        at++;
    return at;
}

static uint32_t url_end(const token_run *r, uint32_t at)
{
    const char *text = r->text;
    uint32_t scheme = at;
    while (scheme < r->end && scheme < at + 6 && desk_is_letter(text[scheme]))
        scheme++;
    bool www = scheme == at + 3 && scheme + 1 < r->end && text[scheme] == '.' && is_alnum(text[scheme + 1]) &&
               desk_lower(text[at]) == 'w' && desk_lower(text[at + 1]) == 'w' && desk_lower(text[at + 2]) == 'w';
    bool slashes = scheme > at + 1 && scheme + 3 < r->end && text[scheme] == ':' && text[scheme + 1] == '/' &&
                   text[scheme + 2] == '/';
    return www || slashes ? trimmed_address(r, at, r->end) : at;
}

static uint32_t email_end(token_run *r, uint32_t at)
{
    const char *text = r->text;
    if (r->at_sign < at)
        r->at_sign = at;
    while (r->at_sign < r->end && text[r->at_sign] != '@')
        r->at_sign++;
    uint32_t sign = r->at_sign;
    if (sign >= r->end || sign == at || sign - at > LONGEST_LOCAL_PART || sign + 1 >= r->end || !is_alnum(text[sign + 1]))
        return at;
    for (uint32_t i = at; i < sign; i++)
        if (!is_local_byte(text[i]))
            return at;
    uint32_t end = host_bytes_end(r, sign + 1);
    while (!is_alnum(text[end - 1]))
        end--;
    return end;
}

/* "alt.animals.cat": three or more labels of small letters. */
static bool is_newsgroup(const char *text, uint32_t start, uint32_t end)
{
    uint32_t labels = 1, letters = 0;
    for (uint32_t i = start; i < end; i++) {
        if (text[i] == '.') {
            if (letters < 2)
                return false;
            labels++;
            letters = 0;
        } else if ((text[i] >= 'a' && text[i] <= 'z') || text[i] == '-') {
            letters++;
        } else {
            return false;
        }
    }
    return labels > 2 && letters > 1;
}

/* "paulhastings.com", "TEXT.htm", "copy.gov.uk/help": known by the last label. */
static uint32_t host_end(token_run *r, uint32_t at)
{
    const char *text = r->text;
    if (at < r->no_host)
        return at;
    uint32_t full = host_bytes_end(r, at), end = full, dot;
    r->no_host = full;
    while (end > at && !is_alnum(text[end - 1]))
        end--;
    if (end == at)
        return at;
    for (dot = end - 1; dot > at && end - dot < 8 && text[dot] != '.';)
        dot--;
    if (dot == at || text[dot] != '.' || !is_alnum(text[dot - 1]))
        return at;
    const lexicon_entry *known = desk_find_text(&token_hosts_words, text + dot + 1, end - dot - 1);
    bool small = text[end - 1] >= 'a' && text[end - 1] <= 'z' && text[dot + 1] >= 'a';
    if (!(known && (small || end - dot == 4 || !(text[dot - 1] >= 'a'))) && !is_newsgroup(text, at, end))
        return at;
    if (end == full && end < r->end && text[end] == '/')
        return trimmed_address(r, at, r->end);
    return end;
}

/* @name, #tag; the #1 of a chart is two tokens. */
static uint32_t handle_end(const token_run *r, uint32_t at)
{
    const char *text = r->text;
    if (at + 1 >= r->end || !(desk_is_letter(text[at + 1]) || text[at + 1] == '_' || (unsigned char)text[at + 1] >= 0x80))
        return at;
    uint32_t end = desk_letters_end(text, at + 1, r->end);
    while (text[at] == '@' && end + 1 < r->end && text[end] == '.' && is_alnum(text[end + 1]))
        end = desk_letters_end(text, end + 1, r->end);
    while (end < r->end && text[end] == '_')
        end++;
    return end > at + 1 ? end : at;
}

uint32_t desk_address_end(token_run *r, uint32_t at)
{
    char c = r->text[at];
    if (c == '@' || c == '#')
        return handle_end(r, at);
    if (!is_alnum(c))
        return at;
    uint32_t end = url_end(r, at);
    if (end == at)
        end = email_end(r, at);
    if (end == at)
        end = host_end(r, at);
    return end;
}

static bool is_one_of(char c, const char *set)
{
    while (*set && *set != c)
        set++;
    return *set != '\0';
}

static bool ends_emoticon(const token_run *r, uint32_t at)
{
    return at >= r->end || !is_alnum(r->text[at]);
}

uint32_t desk_emoticon_end(const token_run *r, uint32_t at)
{
    const char *text = r->text;
    uint32_t end = at + 1;
    if (text[at] == '<' && end < r->end && text[end] == '3')
        return ends_emoticon(r, end + 1) ? end + 1 : at;
    if (text[at] == '^' && at + 2 < r->end && (text[end] == '_' || text[end] == '-') && text[end + 1] == '^')
        return at + 3;
    if (!is_one_of(text[at], ":;=") || end >= r->end)
        return at;
    if (is_one_of(text[end], "-'^o") && end + 1 < r->end)
        end++;
    if (!is_one_of(text[end], ")(DPpOo*/\\|]["))
        return at;
    if (text[end] == '/' && end + 1 < r->end && text[end + 1] == '/')
        return at;
    char mouth = text[end];
    if (desk_is_letter(mouth) && at > r->start)
        return at;
    while (end < r->end && text[end] == mouth)
        end++;
    return ends_emoticon(r, end) ? end : at;
}

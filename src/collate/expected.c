#include "expected.h"

#include <stdint.h>
#include <string.h>

/* The key of a case and agency, with or without a setting. */
struct expected_key {
    char bytes[2 * sizeof(size_t) + TEXT_KEY_MAX];
    size_t length;
};

static struct text pair_key(struct expected_key *key, size_t case_number, size_t agency_number)
{
    memcpy(key->bytes, &case_number, sizeof case_number);
    memcpy(key->bytes + sizeof case_number, &agency_number, sizeof agency_number);
    key->length = 2 * sizeof(size_t);
    return (struct text){key->bytes, key->length};
}

static struct text setting_key(struct expected_key *key, struct text setting)
{
    struct text_key identity;
    struct text name = text_identity(setting, &identity);
    size_t length = name.length < TEXT_KEY_MAX ? name.length : TEXT_KEY_MAX;
    if (length)
        memcpy(key->bytes + key->length, name.data, length);
    return (struct text){key->bytes, key->length + length};
}

static void add_request(struct expected *expected, size_t request, size_t case_number,
                        size_t agency_number)
{
    struct expected_key key;
    size_t pair, setting;
    struct text pair_text = pair_key(&key, case_number, agency_number);
    if (!text_map_find(&expected->pair_index, pair_text, &pair)) {
        pair = expected->pair_count++;
        text_map_add(&expected->pair_index, pair_text, pair);
    }
    struct text setting_text = setting_key(&key, expected->requests[request].setting);
    if (!text_map_find(&expected->setting_index, setting_text, &setting)) {
        setting = expected->setting_count++;
        text_map_add(&expected->setting_index, setting_text, setting);
        expected->settings[setting] =
            (struct expected_setting){.first_request = SIZE_MAX, .pair = pair};
    }
    struct expected_setting *same = &expected->settings[setting];
    expected->pair_of[request] = pair;
    if (!expected->requests[request].setting.length)
        expected->pairs[pair].asked_unnamed = true;
    expected->next_request[request] = same->first_request;
    same->first_request = request;
}

void expected_init(struct expected *expected, struct arena *arena, const struct request *requests,
                   size_t count, const size_t *cases, const size_t *agencies)
{
    *expected = (struct expected){.arena = arena, .requests = requests, .request_count = count};
    expected->met = arena_array(arena, count, sizeof *expected->met);
    expected->next_request = arena_array(arena, count, sizeof *expected->next_request);
    expected->pair_of = arena_array(arena, count, sizeof *expected->pair_of);
    expected->pairs = arena_array(arena, count, sizeof *expected->pairs);
    expected->settings = arena_array(arena, count, sizeof *expected->settings);
    text_map_init(&expected->pair_index, arena);
    text_map_init(&expected->setting_index, arena);
    for (size_t i = count; i-- > 0;) /* backwards, so that each list of requests is in order */
        add_request(expected, i, cases[i], agencies[i]);
}

bool expected_add(struct expected *expected, size_t case_number, size_t agency_number,
                  struct text setting)
{
    struct expected_key key;
    size_t pair, place;
    if (!text_map_find(&expected->pair_index, pair_key(&key, case_number, agency_number), &pair))
        return false;
    if (!setting.length)
        expected->pairs[pair].unnamed++;
    else if (text_map_find(&expected->setting_index, setting_key(&key, setting), &place))
        expected->settings[place].returns++;
    else if (expected->pairs[pair].asked_unnamed)
        expected->pairs[pair].other_named++;
    else
        return false;
    return true;
}

/* Lets each return with a setting meet a request for that setting. The surplus is left to the pair.
 */
static void meet_by_setting(struct expected *expected)
{
    for (size_t i = 0; i < expected->setting_count; i++) {
        const struct expected_setting *setting = &expected->settings[i];
        size_t left = setting->returns;
        for (size_t request = setting->first_request; request != SIZE_MAX && left;
             request = expected->next_request[request], left--)
            expected->met[request] = true;
        expected->pairs[setting->pair].other_named += left;
    }
}

/* Lets returns that are left to a pair meet its open requests: those with a setting, or those
 * without. */
static void meet_by_pair(struct expected *expected, bool named)
{
    for (size_t i = 0; i < expected->request_count; i++) {
        struct expected_pair *pair = &expected->pairs[expected->pair_of[i]];
        size_t *left = named ? &pair->other_named : &pair->unnamed;
        bool fits = !named || expected->requests[i].setting.length == 0;
        if (expected->met[i] || !fits || !*left)
            continue;
        --*left;
        expected->met[i] = true;
    }
}

void expected_meet(struct expected *expected)
{
    meet_by_setting(expected);
    meet_by_pair(expected, true);
    meet_by_pair(expected, false);
}

struct response *expected_response(const struct expected *expected)
{
    struct response *response = arena_alloc(expected->arena, sizeof *response);
    response->requested = expected->request_count;
    for (size_t i = 0; i < expected->request_count; i++)
        response->received += expected->met[i];
    response->outstanding_count = response->requested - response->received;
    return response;
}

#include "alarms.h"

static struct text copy(struct arena *arena, struct text text)
{
    return (struct text){arena_copy(arena, text.data, text.length), text.length};
}

void alarms_take(struct alarms *alarms, const struct builder *builder, bool left_out)
{
    enum immediate_answer answer = builder_alarm(builder);
    if (answer < IMMEDIATE_NEEDED)
        return;
    struct return_key key = builder_key(builder);
    struct arena *arena = alarms->arena;
    *ARENA_NEXT(arena, alarms->list, alarms->count, alarms->capacity) = (struct alarm){
        {builder->place,
         {copy(arena, key.case_id), copy(arena, key.agency), copy(arena, key.setting)},
         answer},
        left_out};
}

void alarms_say(struct alarms *alarms, const struct builder *builder, const char *file,
                bool malformed, const struct reader_options *options)
{
    if (malformed && builder->open)
        alarms_take(alarms, builder, false); /* of the return in which the file breaks off */
    for (size_t i = 0; i < alarms->count; i++) {
        const struct alarm *alarm = &alarms->list[i];
        if (!alarm->left_out && !malformed)
            continue;
        if (!alarm->left_out)
            problem_add(builder->problems, SEVERITY_ERROR, alarm->alarm.place,
                        "this return is left out with its file, and may call for immediate "
                        "action: look at it now");
        if (options->left_out)
            options->left_out(options->context, &alarm->alarm);
    }
    if (malformed && options->left_out)
        options->left_out(options->context, &(struct left_out_alarm){.place = {file, 0, NULL}});
    alarms->count = 0;
}

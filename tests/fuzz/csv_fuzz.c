/* Returns in CSV, in either layout. */
#include "returns.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_returns(data, size);
}

import { z } from 'zod'

// zod probes for `new Function` when a schema is made; the window's policy forbids it and would report each probe.
z.config({ jitless: true })

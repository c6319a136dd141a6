#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, root } from './ensure-built.mjs'

ensureBuilt()
await import(pathToFileURL(join(root, 'out', 'main', 'cli.js')).href)

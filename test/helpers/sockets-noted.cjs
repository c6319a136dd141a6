/**
 * Loaded before a program (`node --require`), its threads included: every connection it begins, every packet it sends and
 * every name it looks up, other than to this machine itself, is noted in the file TRENTE_SOCKETS names.
 */
/* eslint-disable @typescript-eslint/no-require-imports -- Node loads only CommonJS before a thread */
const { appendFileSync } = require('node:fs')
const dgram = require('node:dgram')
const dns = require('node:dns')
const { syncBuiltinESMExports } = require('node:module')
const net = require('node:net')

const file = process.env.TRENTE_SOCKETS
const isHere = (host) => host === undefined || /^(?:127\.|0\.0\.0\.0$|::1?$|localhost$)/.test(host)
const note = (what, host) => {
  if (!isHere(host)) appendFileSync(file, `${what} ${host}\n`)
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...given) {
  // `connect(options)`, `connect(port, host)`, or what Node itself makes of either: [options, callback].
  const first = Array.isArray(given[0]) ? given[0][0] : given[0]
  if (typeof first !== 'object' || first === null) note('connect', given[1])
  else if (first.path === undefined) note('connect', first.host)
  return connect.apply(this, given)
}

const { send } = dgram.Socket.prototype
dgram.Socket.prototype.send = function (...given) {
  note('send', given.filter((each) => typeof each === 'string').at(-1))
  return send.apply(this, given)
}

for (const holder of [dns, dns.promises]) {
  const { lookup } = holder
  holder.lookup = function (name, ...rest) {
    note('lookup', name)
    return lookup.call(this, name, ...rest)
  }
}

syncBuiltinESMExports()

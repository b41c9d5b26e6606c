import { ASK_AGAIN, FOREVER } from '../hosting/cache-rules'

/**
 * The _headers file that hosts of static sites read (Netlify, Cloudflare Pages and others). `base` is where on the host the
 * site stands, with a slash at both ends. Rules do not overlap in what they set: some hosts would join the values.
 */
export const headersFile = (base: string): string => `/*
  X-Content-Type-Options: nosniff
${base}js/*
  Cache-Control: ${FOREVER}
${base}css/*
  Cache-Control: ${FOREVER}
${base}sw.js
  Cache-Control: ${ASK_AGAIN}
`

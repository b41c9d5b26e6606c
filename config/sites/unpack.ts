import zlib from 'node:zlib'
import { Unreadable } from './table'

/** What a list of places never reaches, and a file that would fill the memory does. */
const MOST_BYTES = 300_000_000
const MOST_FILES = 2_000

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

const BROKEN = '文件坏了（压缩包读不完整）。用 WPS 或 Excel 打开，另存为 .xlsx 再来'

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes.readUInt32LE(at) === END) return at
  }
  throw new Unreadable(BROKEN)
}

/**
 * Opens a zip whole and checks every file against its size and checksum: a byte that was lost on the way must not
 * become a wrong number in a list. Only files that `wanted` names are unpacked. Throws `Unreadable`.
 */
export function unpack(bytes: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  let left = MOST_BYTES
  try {
    const end = findEnd(bytes)
    const count = bytes.readUInt16LE(end + 10)
    if (count > MOST_FILES) throw new Unreadable('这个文件里装的东西太多，不是一张表')
    let at = bytes.readUInt32LE(end + 16)
    for (let i = 0; i < count; i++) {
      if (bytes.readUInt32LE(at) !== ENTRY) throw new Unreadable(BROKEN)
      const flags = bytes.readUInt16LE(at + 8)
      const method = bytes.readUInt16LE(at + 10)
      const checksum = bytes.readUInt32LE(at + 16)
      const packed = bytes.readUInt32LE(at + 20)
      const size = bytes.readUInt32LE(at + 24)
      const nameLength = bytes.readUInt16LE(at + 28)
      const start = bytes.readUInt32LE(at + 42)
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replace(/\\/g, '/')
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
      if (!wanted(name)) continue
      if (flags & 1) throw new Unreadable('文件加了密码。在 WPS 或 Excel 里去掉密码再来')
      if (bytes.readUInt32LE(start) !== LOCAL) throw new Unreadable(BROKEN)
      left -= size
      if (left < 0) throw new Unreadable('表太大了。删掉用不到的行、列和图片，或者分成几个文件')
      const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
      const raw = bytes.subarray(from, from + packed)
      const data = method === 0 ? raw : zlib.inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) })
      if (data.length !== size || zlib.crc32(data) !== checksum) throw new Unreadable(BROKEN)
      files.set(name, data)
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(BROKEN)
  }
  return files
}

/** Ends the process with a clear line if this Node is not one that `package.json` names. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (good) return
  console.error(
    `✗ Wortlaut braucht Node 20.19 oder neuer, oder 22.12 oder neuer / needs Node ^20.19 || >=22.12; dies ist / this is ${process.versions.node}.`,
  )
  process.exit(1)
}

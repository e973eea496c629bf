/**
 * Unpacks the browser of `@sparticuz/chromium` into the temporary folder of this process, with the
 * shared libraries and fonts that a bare machine lacks, and prints its path. The package decides
 * where and what by the environment it is loaded in: hence a process of its own.
 */
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'

const { default: chromium } = await import('@sparticuz/chromium')
console.log(await chromium.executablePath())

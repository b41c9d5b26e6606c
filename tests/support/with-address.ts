// To be imported before anything of the app: a build with an address for content chooses while its files are read.
process.env.CONTENT_URL = 'https://content.test/'
process.env.APP_VERSION = '0.1.0'

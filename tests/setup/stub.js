// A style sheet or a picture, which has no meaning without layout.
module.exports = {}

// React 18.3 moved act; test-utils-react still asks for it here.
module.exports = { act: require('react').act }

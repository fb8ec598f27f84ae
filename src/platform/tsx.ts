import '../../bin/loader.js';

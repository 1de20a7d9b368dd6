"""From facts and ratings to an explained profile: tracks, caps, observations, scorecard."""

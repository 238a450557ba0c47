"""The typed brief: frozen values that say what a policy brief holds; it must not know text, files or HTML."""

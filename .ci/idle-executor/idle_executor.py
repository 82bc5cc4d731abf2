"""An executor for LocalStack's functions that are created and looked at, never run: it pulls no image."""

from localstack.services.lambda_.invocation.plugins import RuntimeExecutorPlugin
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor


class IdleExecutor(RuntimeExecutor):
    @classmethod
    def prepare_version(cls, function_version):
        pass

    @classmethod
    def cleanup_version(cls, function_version):
        pass


class IdleExecutorPlugin(RuntimeExecutorPlugin):
    name = "idle"

    def load(self, *args, **kwargs):
        return IdleExecutor

<?php
// SPDX-License-Identifier: Apache-2.0
// Runs copied requests one after the other, and writes what each of them calls with as a line of
// JSON: [method, parameters, webhook address or access].
// Usage: php harness.php FOLDER COUNT, for FOLDER/0.php, FOLDER/1.php, ...

namespace Bitrix24\SDK\Services {
    /** Stands for the SDK: answers as it does, and calls nobody. */
    final class ServiceBuilderFactory
    {
        public object $core;

        public static function createServiceBuilderFromWebhook(string $address): self
        {
            $builder = new self();
            $builder->core = new class ($address) {
                public function __construct(private string $address)
                {
                }

                public function call(string $method, array $parameters): static
                {
                    \record($method, $parameters, $this->address);
                    return $this;
                }

                public function getResponseData(): static
                {
                    return $this;
                }

                public function getResult(): array
                {
                    return [1];
                }
            };
            return $builder;
        }
    }
}

namespace {
    function record(string $method, array $parameters, string $access): void
    {
        echo json_encode([$method, $parameters, $access], JSON_THROW_ON_ERROR), "\n";
    }

    function restCommand(string $method, array $parameters, string $access): array
    {
        record($method, $parameters, $access);
        return ['result' => 1];
    }

    $_REQUEST['auth'] = 'the access of an application';
    for ($index = 0; $index < (int)$argv[2]; ++$index) {
        include "$argv[1]/$index.php";
    }
}

"""Deploys template.yaml to the CloudFormation at ENDPOINT and checks what was created: deploy-template.py ENDPOINT

LocalStack's community edition carries everything but the dashboard and some properties (check_passed_over). It resolves
references before the serverless transform, so the transform is made here, by the library that it uses, too.
"""

import io
import json
import pathlib
import sys
import time
import zipfile

import boto3
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

REGION = "eu-central-1"
STACK = "digest"
CODE = "code"
PASSED_OVER = {"AWS::CloudWatch::Dashboard"}

# Everything that the function may do, and to what: a new right has to be written here, too.
RIGHTS = {
    "ReadArticles": ({"s3:GetObject", "s3:GetObjectVersion"}, ["{articles}/*"]),
    "ReplaceDocuments": ({"s3:GetObject", "s3:PutObject"}, ["{results}/digests/*"]),
    "TellMissingFromForbidden": ({"s3:ListBucket"}, ["{articles}", "{results}"]),
    "Notify": ({"sns:Publish"}, ["{DigestTopicArn}", "{MailTopicArn}"]),
    "HoldAndRedriveFailures": (
        {"sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"},
        ["{FailureQueueArn}"],
    ),
    "EncryptMessages": ({"kms:Decrypt", "kms:GenerateDataKey"}, ["{KeyArn}"]),
    "Log": ({"logs:CreateLogStream", "logs:PutLogEvents"}, ["{log}:*"]),
    "Trace": ({"xray:PutTraceSegments", "xray:PutTelemetryRecords"}, ["*"]),
}
ALARMS = {"Errors", "Throttles", "Duration", "DestinationDeliveryFailures"} | {
    "ApproximateNumberOfMessagesVisible",
    "ApproximateAgeOfOldestMessage",
}


def client(name):
    return boto3.client(
        name,
        endpoint_url=sys.argv[1],
        region_name=REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


s3, cloudformation, functions = client("s3"), client("cloudformation"), client("lambda")


def check(what, seen, expected):
    if seen != expected:
        sys.exit(f"CI: {what} is {seen!r}, not {expected!r}")


def listed(value):
    return value if isinstance(value, list) else [value]


class NoPolicies:
    def load(self):
        return {}


def plain_template():
    template = yaml_parse(pathlib.Path("template.yaml").read_text(encoding="utf-8"))
    template["Resources"]["DigestFunction"]["Properties"]["CodeUri"] = f"s3://{CODE}/function.zip"
    return transform(template, {}, NoPolicies())


def check_passed_over(template):
    """What the community edition does not create is looked at in the template itself."""
    for name in ("ArticleBucket", "ResultsBucket"):
        rules = template["Resources"][name]["Properties"]["LifecycleConfiguration"]["Rules"]
        old = {rule["Id"]: rule for rule in rules}["OldVersions"]
        check(f"{name}'s old versions", old["NoncurrentVersionExpiration"], {"NoncurrentDays": {"Ref": "OldVersionDays"}})
    permission = template["Resources"]["NotificationPermission"]["Properties"]
    check("the account that may call", permission["SourceAccount"], {"Ref": "AWS::AccountId"})
    function = template["Resources"]["DigestFunction"]["Properties"]
    check("snapshots", function["SnapStart"], {"ApplyOn": "PublishedVersions"})
    check("recursive loop", function["RecursiveLoop"], "Terminate")
    log = template["Resources"]["DigestLog"]["Properties"]
    check("log retention", log["RetentionInDays"], {"Ref": "LogRetentionDays"})
    dashboard = template["Resources"]["Dashboard"]["Properties"]["DashboardBody"]["Fn::Sub"]
    check("widgets", len(json.loads(dashboard)["widgets"]), 7)


def upload_code(template):
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("empty", "")
    s3.create_bucket(Bucket=CODE, CreateBucketConfiguration={"LocationConstraint": REGION})
    s3.put_object(Bucket=CODE, Key="function.zip", Body=package.getvalue())
    s3.put_object(Bucket=CODE, Key="template.json", Body=json.dumps(template))


def change(kind, parameters):
    name = f"{kind.lower()}-{time.time_ns()}"
    cloudformation.create_change_set(
        StackName=STACK,
        ChangeSetName=name,
        ChangeSetType=kind,
        TemplateURL=f"{sys.argv[1]}/{CODE}/template.json",
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
        Parameters=[{"ParameterKey": k, "ParameterValue": v} for k, v in parameters.items()],
    )
    cloudformation.get_waiter("change_set_create_complete").wait(
        StackName=STACK, ChangeSetName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60}
    )
    cloudformation.execute_change_set(StackName=STACK, ChangeSetName=name)
    return settle()


def settle():
    for _ in range(120):
        stack = cloudformation.describe_stacks(StackName=STACK)["Stacks"][0]
        if not stack["StackStatus"].endswith("_IN_PROGRESS"):
            return stack
        time.sleep(1)
    sys.exit("CI: the stack does not settle")


def resources():
    found = cloudformation.describe_stack_resources(StackName=STACK)["StackResources"]
    return {resource["LogicalResourceId"]: resource for resource in found}


def check_resources(outputs):
    for name, resource in resources().items():
        check(f"{name}'s status", resource["ResourceStatus"], "CREATE_COMPLETE")
        if resource["ResourceType"] not in PASSED_OVER:
            check(f"{name}'s reason", resource.get("ResourceStatusReason"), None)
    for name, value in outputs.items():
        check(f"output {name} is given", bool(value), True)


def check_bucket(bucket):
    encryption = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"][0]
    check(f"{bucket}'s cipher", encryption["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"], "AES256")
    check(f"{bucket}'s versioning", s3.get_bucket_versioning(Bucket=bucket)["Status"], "Enabled")
    access = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    check(f"{bucket}'s public access", set(access.values()), {True})
    owner = s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"]["Rules"]
    check(f"{bucket}'s owner", owner, [{"ObjectOwnership": "BucketOwnerEnforced"}])
    policy = json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"])["Statement"]
    check(f"{bucket}'s policy", [(s["Effect"], s["Principal"], s["Action"]) for s in policy], [("Deny", "*", "s3:*")])
    check(f"{bucket}'s condition", policy[0]["Condition"], {"Bool": {"aws:SecureTransport": "false"}})


def check_notification(outputs):
    bucket = outputs["ArticleBucketName"]
    told = s3.get_bucket_notification_configuration(Bucket=bucket)["LambdaFunctionConfigurations"]
    check("who is told", [t["LambdaFunctionArn"] for t in told], [outputs["FunctionArn"]])
    check("what is told", told[0]["Events"], ["s3:ObjectCreated:*"])
    policy = json.loads(functions.get_policy(FunctionName=outputs["FunctionName"], Qualifier="live")["Policy"])
    conditions = [statement["Condition"] for statement in policy["Statement"]]
    check("permissions", len(conditions), 1)
    check("source", conditions[0]["ArnLike"], {"AWS:SourceArn": f"arn:aws:s3:::{bucket}"})


def check_function(outputs):
    name = outputs["FunctionName"]
    check("the live alias", outputs["FunctionArn"].endswith(f":{name}:live"), True)
    version = functions.get_alias(FunctionName=name, Name="live")["FunctionVersion"]
    function = functions.get_function_configuration(FunctionName=name, Qualifier=version)
    check("architecture", function["Architectures"], ["arm64"])
    check("runtime", function["Runtime"], "java25")
    check("memory", function["MemorySize"] >= 512, True)
    check("tracing", function["TracingConfig"]["Mode"], "Active")
    check("log", function["LoggingConfig"]["LogFormat"], "JSON")
    check("log group", function["LoggingConfig"]["LogGroup"], outputs["LogGroupName"])
    variables = function["Environment"]["Variables"]
    for variable, output in {
        "ARTICLE_BUCKET": "ArticleBucketName",
        "RESULTS_BUCKET": "ResultsBucketName",
        "DIGEST_TOPIC_ARN": "DigestTopicArn",
        "MAIL_TOPIC_ARN": "MailTopicArn",
    }.items():
        check(variable, variables[variable], outputs[output])
    retries = functions.get_function_event_invoke_config(FunctionName=name, Qualifier="live")
    check("retries", (retries["MaximumRetryAttempts"], retries["MaximumEventAgeInSeconds"]), (2, 21600))
    check("failures go to", retries["DestinationConfig"]["OnFailure"]["Destination"], outputs["FailureQueueArn"])
    groups = client("logs").describe_log_groups(logGroupNamePrefix=outputs["LogGroupName"])["logGroups"]
    check("log groups", len(groups), 1)


def check_rights(outputs):
    iam = client("iam")
    role = resources()["DigestRole"]["PhysicalResourceId"]
    check("policies of others", iam.list_attached_role_policies(RoleName=role)["AttachedPolicies"], [])
    statements = iam.get_role_policy(RoleName=role, PolicyName="digest")["PolicyDocument"]["Statement"]
    names = dict(
        outputs,
        articles="arn:aws:s3:::" + outputs["ArticleBucketName"],
        results="arn:aws:s3:::" + outputs["ResultsBucketName"],
        log=f"arn:aws:logs:{REGION}:000000000000:log-group:{outputs['LogGroupName']}",
    )
    check("statements", {s["Sid"] for s in statements}, set(RIGHTS))
    for statement in statements:
        actions, targets = RIGHTS[statement["Sid"]]
        check(f"{statement['Sid']}'s actions", set(listed(statement["Action"])), actions)
        expected = [target.format(**names) for target in targets]
        check(f"{statement['Sid']}'s resources", listed(statement["Resource"]), expected)


def check_messages(outputs):
    sns, sqs = client("sns"), client("sqs")
    for output in ("DigestTopicArn", "MailTopicArn", "OperationsTopicArn"):
        topic = sns.get_topic_attributes(TopicArn=outputs[output])["Attributes"]
        check(f"{output}'s key", topic["KmsMasterKeyId"], outputs["KeyArn"])
    mails = sns.list_subscriptions_by_topic(TopicArn=outputs["MailTopicArn"])["Subscriptions"]
    check("mail", [(m["Protocol"], m["Endpoint"]) for m in mails], [("email", "reader@example.org")])
    queue = sqs.get_queue_attributes(QueueUrl=outputs["FailureQueueUrl"], AttributeNames=["All"])["Attributes"]
    check("the queue's key", queue["KmsMasterKeyId"], outputs["KeyArn"])
    check("the queue's days", int(queue["MessageRetentionPeriod"]) // 86400, 14)
    alarms = client("cloudwatch").describe_alarms()["MetricAlarms"]
    check("alarms", {alarm["MetricName"] for alarm in alarms}, ALARMS)
    for alarm in alarms:
        check(f"{alarm['MetricName']} tells", alarm["AlarmActions"], [outputs["OperationsTopicArn"]])


def check_redrive(enabled):
    mappings = functions.list_event_source_mappings()["EventSourceMappings"]
    check("redrives", len(mappings), 1)
    check("partial answers", mappings[0]["FunctionResponseTypes"], ["ReportBatchItemFailures"])
    check("redrive", mappings[0]["State"] in ("Enabled", "Enabling", "Updating"), enabled)


def check_removal(outputs):
    cloudformation.delete_stack(StackName=STACK)
    for _ in range(60):
        left = [s["StackStatus"] for s in cloudformation.list_stacks()["StackSummaries"] if s["StackName"] == STACK]
        if left == ["DELETE_COMPLETE"]:
            break
        time.sleep(1)
    check("removal", left, ["DELETE_COMPLETE"])
    kept = {bucket["Name"] for bucket in s3.list_buckets()["Buckets"]} - {CODE}
    check("what removal keeps", kept, {outputs["ArticleBucketName"], outputs["ResultsBucketName"]})


def main():
    template = plain_template()
    check_passed_over(template)
    upload_code(template)
    stack = change("CREATE", {"MailAddress": "reader@example.org"})
    check("the stack", stack["StackStatus"], "CREATE_COMPLETE")
    outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
    check_resources(outputs)
    check_bucket(outputs["ArticleBucketName"])
    check_bucket(outputs["ResultsBucketName"])
    check_notification(outputs)
    check_function(outputs)
    check_rights(outputs)
    check_messages(outputs)
    check_redrive(False)
    redrive = {"MailAddress": "reader@example.org", "RedriveFailures": "true"}
    check("the update", change("UPDATE", redrive)["StackStatus"], "UPDATE_COMPLETE")
    check_redrive(True)
    created = len(resources())
    check_removal(outputs)
    print(f"The template was deployed, looked at, updated and removed: {created} resources.")


main()

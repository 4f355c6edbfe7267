namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>
/// On a service's DbContext: its database holds the tables of the scheduler and of job runs. The verb <c>migrate</c> makes
/// them as the owner; a service that schedules jobs without them does not start.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SchedulesJobsAttribute : Attribute;

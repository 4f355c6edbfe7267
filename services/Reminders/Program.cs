using SystemicPlatform.Reminders;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Hosting;

return await ServiceProgram.RunAsync<RemindersDb>("reminders", args, RemindersService.Add, RemindersService.Map);
